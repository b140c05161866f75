/// Finding the phrases of a word list in a text. Start at `PhraseTable`; the lists lie beside the
/// analyses that use them.
@NullMarked
package io.proofstream.worker.engines.phrases;

import org.jspecify.annotations.NullMarked;
