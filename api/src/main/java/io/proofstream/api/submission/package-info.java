/// From a request's bytes to an accepted job. Start at `JobResource`, then `JobSubmitter`, the hot path.
@NullMarked
package io.proofstream.api.submission;

import org.jspecify.annotations.NullMarked;
