/// A whole Proofstream under test: its processes, and a caller of its API. Start at `Stack`, then `Caller`.
@NullMarked
package io.proofstream.testkit.stack;

import org.jspecify.annotations.NullMarked;
