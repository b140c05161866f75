package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

/// Every rule of ours flags its own examples, and leaves alone the sentences that it says it leaves alone.
class RulesXmlTest {

    private static final LanguageSetup ENGLISH = LanguageSetup.of(Tongue.ENGLISH);
    private static final JLanguageTool TOOL = new JLanguageTool(ENGLISH.language());

    @TestFactory
    List<DynamicTest> examples() {
        Map<String, List<Rule>> byId = new TreeMap<>();
        ENGLISH.ownRules()
                .forEach(rule -> byId.computeIfAbsent(rule.getId(), id -> new java.util.ArrayList<>())
                        .add(rule));
        return byId.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> checkExamples(entry.getValue())))
                .toList();
    }

    private static void checkExamples(List<Rule> rules) throws IOException {
        List<String> wrong = rules.stream()
                .flatMap(rule -> rule.getIncorrectExamples().stream())
                .map(example -> plain(example.getExample()))
                .toList();
        assertThat(wrong).as("examples of what is flagged").isNotEmpty();
        for (String sentence : wrong) {
            assertThat(flags(rules, sentence)).as(sentence).isTrue();
        }
        for (Rule rule : rules) {
            for (var example : rule.getCorrectExamples()) {
                assertThat(flags(rules, plain(example.getExample())))
                        .as(example.getExample())
                        .isFalse();
            }
        }
    }

    private static boolean flags(List<Rule> rules, String sentence) throws IOException {
        AnalyzedSentence analyzed = TOOL.analyzeText(sentence).getFirst();
        for (Rule rule : rules) {
            if (rule.match(analyzed).length > 0) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String example) {
        return example.replaceAll("</?marker>", "");
    }
}
