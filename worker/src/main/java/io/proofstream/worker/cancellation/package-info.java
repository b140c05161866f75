/// How running work is called off. Start at `CallOff`; `CancellationListener` hears of cancelled jobs.
@NullMarked
package io.proofstream.worker.cancellation;

import org.jspecify.annotations.NullMarked;
