package io.proofstream.common.rules;

/// What of a rule is said in words, in another language than the catalogue's own.
///
/// @param title as [Rule#title]
/// @param why as [Rule#why]
record RuleWords(String title, String why) {

    Rule of(Rule rule) {
        return new Rule(rule.id(), title, rule.severities(), why, rule.example(), rule.languages());
    }
}
