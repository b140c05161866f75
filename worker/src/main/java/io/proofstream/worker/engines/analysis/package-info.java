/// What the local analyses have in common: which languages they know, what they read, how their checks make a result.
/// Start at `LocalAnalysis`.
@NullMarked
package io.proofstream.worker.engines.analysis;

import org.jspecify.annotations.NullMarked;
