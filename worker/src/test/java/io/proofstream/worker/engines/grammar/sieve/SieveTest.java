package io.proofstream.worker.engines.grammar.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/// Compared with what LanguageTool finds when it tries every rule.
class SieveTest {

    private static final String ENGLISH =
            "The informations that he gave me was not completely. I should of went to there"
                    + " house yesterday, because of the whether. She don't likes apple's at all; neither does he no more. Its a"
                    + " shame. In the year 2019 , the company has grew with 20 percent. He is more taller then me, is he? An"
                    + " university is not a hour away. Do you knows who's book this is? This are the most best cakes of the the"
                    + " city. I look forward to see you on Monday, 32 March. Could you please let me know a advice about the"
                    + " softwares which was bought on the last week by the peoples from New York City and U.S. Army?";

    private static final String DUTCH = "Hij word morgen dertig jaar. Dat is het huis die ik gisteren gezien hebt. Ik"
            + " heb de boek gelezen, maar hun hebben het niet gedaan. Groter als mij is hij niet. Wij besefte ons dat"
            + " het het niet kon. Een aantal mensen zijn gekomen. Hij irriteerd zich aan aan de lange termijn planning.";

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "nl"})
    void givesOutEachRuleThatMatches(String code) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(code));
        SiftedRules sifted = sifted(tool.getAllActiveRules());
        int matching = 0;
        for (AnalyzedSentence sentence : tool.analyzeText(code.equals("nl") ? DUTCH : ENGLISH)) {
            List<Rule> given = sifted.rulesForSentence(sentence);
            for (Rule rule : tool.getAllActiveRules()) {
                if (!(rule instanceof TextLevelRule) && rule.match(sentence).length > 0) {
                    assertThat(given).as(sentence.getText()).contains(rule);
                    matching++;
                }
            }
            assertThat(given.stream().filter(rule -> rule instanceof PatternRule))
                    .hasSizeLessThan(tool.getAllActiveRules().size() / 20);
        }
        assertThat(matching).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "nl"})
    void readsWordsAsLanguageToolDoes(String code) throws IOException {
        Language language = Languages.getLanguageForShortCode(code);
        XmlRuleDisambiguator theirs = new XmlRuleDisambiguator(language, true);
        SiftedDisambiguation ours = new SiftedDisambiguation(SiftedDisambiguation.rules(theirs));
        JLanguageTool tool = new JLanguageTool(language);
        List<String> changed = new ArrayList<>();
        for (String text : tool.sentenceTokenize(code.equals("nl") ? DUTCH : ENGLISH)) {
            String raw = readings(tool.getRawAnalyzedSentence(text));
            String settled = readings(theirs.disambiguate(tool.getRawAnalyzedSentence(text)));

            assertThat(readings(ours.disambiguate(tool.getRawAnalyzedSentence(text))))
                    .isEqualTo(settled);

            if (!settled.equals(raw)) {
                changed.add(text);
            }
        }
        assertThat(changed).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "We bake bread now, bake bread, true",
        "We bread bake now, bake bread, false",
        "We bake, bake bread, false",
        "We bake fine bread, bake bread, false",
        "We bake fine bread, bake* bread, true",
        "We bake fine white bread, bake* bread, true",
        "We fine bread bake, bake* bread, false",
        "We bake bread now, bake fine? bread, true",
        "We bake fine bread now, bake fine? bread, true",
        "We bake white bread now, bake fine? bread, false",
        "We bake bread, fine? bake bread, true"
    })
    void asksForWordsInOrder(String text, String pattern, boolean given) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        PatternRule rule = rule(pattern);
        AnalyzedSentence sentence = tool.analyzeText(text).getFirst();

        assertThat(sifted(List.of(rule)).rulesForSentence(sentence)).hasSize(given ? 1 : 0);
        assertThat(rule.match(sentence)).hasSize(given ? 1 : 0);
    }

    @Test
    void triesEveryRuleOnASentenceOfVeryManyWords() throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        SiftedRules sifted = sifted(List.of(rule("here not")));

        assertThat(sifted.rulesForSentence(tool.analyzeText("not here " + "word ".repeat(Long.SIZE - 2))
                        .getFirst()))
                .hasSize(1);
        assertThat(sifted.rulesForSentence(tool.analyzeText("not here " + "word ".repeat(Long.SIZE - 4))
                        .getFirst()))
                .isEmpty();
    }

    @Test
    void toolsOfOneLanguageShareASieve() {
        SharedSieve shared = new SharedSieve();
        Sieve sieve = shared.of(active("en-US"));

        assertThat(shared.of(active("en-US"))).isSameAs(sieve);
        assertThat(shared.of(active("nl"))).isNotSameAs(sieve);
    }

    @Test
    void threadsThatShareASieveGiveOutTheSameRules() throws Exception {
        List<AnalyzedSentence> sentences =
                new JLanguageTool(Languages.getLanguageForShortCode("en-US")).analyzeText(ENGLISH);
        List<Rule> rules = active("en-US");
        List<List<Rule>> alone = given(sifted(rules), sentences);
        SharedSieve shared = new SharedSieve();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<List<Rule>>>> work =
                    Collections.nCopies(8, () -> given(new SiftedRules(RuleSet.plain(rules), shared), sentences));
            for (Future<List<List<Rule>>> given : threads.invokeAll(work)) {
                assertThat(given.get()).isEqualTo(alone);
            }
        }
    }

    private static List<List<Rule>> given(SiftedRules sifted, List<AnalyzedSentence> sentences) {
        return sentences.stream().map(sifted::rulesForSentence).toList();
    }

    private static List<Rule> active(String code) {
        return new JLanguageTool(Languages.getLanguageForShortCode(code)).getAllActiveRules();
    }

    private static SiftedRules sifted(List<Rule> rules) {
        return new SiftedRules(RuleSet.plain(rules), new SharedSieve());
    }

    /// @param pattern words; `?` after one that may be left out, `*` after one that others may follow before the next
    private static PatternRule rule(String pattern) {
        List<PatternToken> tokens = Arrays.stream(pattern.split(" ", -1))
                .map(word -> {
                    PatternToken token = new PatternToken(word.replaceAll("[?*]", ""), false, false, false);
                    token.setMinOccurrence(word.endsWith("?") ? 0 : 1);
                    token.setSkipNext(word.endsWith("*") ? -1 : 0);
                    return token;
                })
                .collect(Collectors.toList());
        return new PatternRule("ID", Languages.getLanguageForShortCode("en-US"), tokens, "description", "message", "");
    }

    private static String readings(AnalyzedSentence sentence) {
        return Arrays.stream(sentence.getTokens())
                .map(word -> word + (word.isImmunized() ? "!" : "") + (word.isIgnoredBySpeller() ? "~" : ""))
                .collect(Collectors.joining(" "));
    }
}
