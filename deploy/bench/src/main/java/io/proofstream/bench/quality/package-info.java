/// How good the analyses are, measured as a user gets them: every sample is a job. Start at `Quality`; the data and its
/// licence are beside the resources' README.
@NullMarked
package io.proofstream.bench.quality;

import org.jspecify.annotations.NullMarked;
