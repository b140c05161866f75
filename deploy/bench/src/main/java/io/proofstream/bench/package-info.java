/// Where the README's figures come from. Start at `Bench`, then `scenario`.
@NullMarked
package io.proofstream.bench;

import org.jspecify.annotations.NullMarked;
