/// Whether this worker is ready, and how it stops. Start at `Drain`.
@NullMarked
package io.proofstream.worker.health;

import org.jspecify.annotations.NullMarked;
