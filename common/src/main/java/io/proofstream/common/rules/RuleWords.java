package io.proofstream.common.rules;

import org.jspecify.annotations.Nullable;

/// What of a rule is said in words, in another language than the catalogue's own.
///
/// @param title as [Rule#title]
/// @param why as [Rule#why]
/// @param example as [Rule#example]; null where that one serves in this language too
record RuleWords(String title, String why, Rule.@Nullable Example example) {

    Rule of(Rule rule) {
        return new Rule(
                rule.id(), title, rule.severities(), why, example == null ? rule.example() : example, rule.languages());
    }
}
