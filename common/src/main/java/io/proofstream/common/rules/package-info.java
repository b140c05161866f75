/// What findings are about: the rules that analyses apply, each with its reason and an example. Start at
/// `RuleCatalogue`; the rules themselves are data, one file for each analysis beside it (`seo.json` shows all fields).
@NullMarked
package io.proofstream.common.rules;

import org.jspecify.annotations.NullMarked;
