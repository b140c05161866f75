/// A caller wants no more of a job. Start at `CancellationResource`.
@NullMarked
package io.proofstream.api.cancellation;

import org.jspecify.annotations.NullMarked;
