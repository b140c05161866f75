/// What does the work: local analyses and models, behind one door. Start at `Engine`; each package below is one.
@NullMarked
package io.proofstream.worker.engines;

import org.jspecify.annotations.NullMarked;
