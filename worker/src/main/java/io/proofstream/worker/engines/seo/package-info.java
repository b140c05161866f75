/// Whether a page will be found and chosen in a search. Start at `SeoEngine`; what is looked at is a `Check` each, and
/// `SeoRule` names all rules. Words that depend on a language are data files.
@NullMarked
package io.proofstream.worker.engines.seo;

import org.jspecify.annotations.NullMarked;
