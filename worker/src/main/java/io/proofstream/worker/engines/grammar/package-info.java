/// Checks spelling, grammar and punctuation with LanguageTool and rules of our own (`rules-en.xml`). Start at
/// `GrammarEngine`: it cuts the text into pieces, `Proofreaders` lends it a `Proofreader`, `Names` says what is no
/// error.
@NullMarked
package io.proofstream.worker.engines.grammar;

import org.jspecify.annotations.NullMarked;
