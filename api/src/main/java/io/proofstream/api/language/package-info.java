/// Tells the language of a submitted text. Start at `LanguageDetector`; `Prose` leaves out what is no language,
/// `Trigrams` weighs the rest.
@NullMarked
package io.proofstream.api.language;

import org.jspecify.annotations.NullMarked;
