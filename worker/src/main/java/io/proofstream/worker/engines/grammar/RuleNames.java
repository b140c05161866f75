package io.proofstream.worker.engines.grammar;

import org.languagetool.rules.Rule;

/// What a rule is called in a finding: LanguageTool's `grammar.lt.<RULE_ID>`, ours as `rules-<language>.xml` has it.
final class RuleNames {

    private RuleNames() {}

    static String of(Rule rule) {
        return (isOurs(rule) ? "grammar." : "grammar.lt.") + rule.getId();
    }

    /// The ids of our rules begin in lower case, LanguageTool's do not.
    static boolean isOurs(Rule rule) {
        return Character.isLowerCase(rule.getId().charAt(0));
    }

    /// LanguageTool marks words in its messages with tags.
    static String plain(String message) {
        return message.replace("<suggestion>", "“").replace("</suggestion>", "”");
    }
}
