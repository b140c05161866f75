/// Which rules cannot match a sentence, told before LanguageTool tries them. Start at `Sieve`.
@NullMarked
package io.proofstream.worker.engines.grammar.sieve;

import org.jspecify.annotations.NullMarked;
