/// What is measured: a stack of ours, and what its users would build instead. Start at `Contender`.
@NullMarked
package io.proofstream.bench.contender;

import org.jspecify.annotations.NullMarked;
