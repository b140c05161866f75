/// The rules that findings are about, for people to read. Start at `RulesResource`; the rules are data in `common`.
@NullMarked
package io.proofstream.api.rules;

import org.jspecify.annotations.NullMarked;
