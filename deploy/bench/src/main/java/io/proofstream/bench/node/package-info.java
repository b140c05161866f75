/// Node.js and its packages, as far as benchmarks need them. Start at `Node`.
@NullMarked
package io.proofstream.bench.node;

import org.jspecify.annotations.NullMarked;
