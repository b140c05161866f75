/// What a reader sees of a submitted text, with the way back to the source. Start at `Document`.
@NullMarked
package io.proofstream.worker.engines.text;

import org.jspecify.annotations.NullMarked;
