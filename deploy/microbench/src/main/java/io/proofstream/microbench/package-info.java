/// JMH benchmarks of what every job passes. `./proofstream bench micro` runs them.
@NullMarked
package io.proofstream.microbench;

import org.jspecify.annotations.NullMarked;
