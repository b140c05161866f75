/// Load that does not wait for answers, and what it measures. Start at `OpenLoop`.
@NullMarked
package io.proofstream.bench.load;

import org.jspecify.annotations.NullMarked;
