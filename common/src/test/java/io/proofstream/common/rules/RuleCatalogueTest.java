package io.proofstream.common.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Rule.Example EXAMPLE = new Rule.Example("bad", "better");

    private static Rule rule(String id, List<Severity> severities, List<String> languages) {
        return new Rule(id, "a title", severities, "a reason", EXAMPLE, languages);
    }

    @Test
    void hasAFileForEveryAnalysis() {
        assertThat(RuleCatalogue.load().byAnalysis()).containsOnlyKeys(Kind.DEFAULTS);
    }

    @Test
    void findsTheRuleThatAFindingNames() {
        RuleCatalogue catalogue = RuleCatalogue.load();

        assertThat(catalogue.find("seo.title.width"))
                .hasValueSatisfying(rule -> assertThat(rule.why()).isNotBlank());
        assertThat(catalogue.find("seo.title.colour")).isEmpty();
    }

    @Test
    void saysEveryRuleInDutch() {
        List<Rule> english = rules("en");
        List<Rule> dutch = rules("nl");

        assertThat(RuleCatalogue.load().byAnalysis())
                .isEqualTo(RuleCatalogue.load("en").byAnalysis());
        assertThat(dutch)
                .extracting(Rule::id)
                .isEqualTo(english.stream().map(Rule::id).toList());
        assertThat(dutch)
                .extracting(Rule::why)
                .doesNotContainAnyElementsOf(english.stream().map(Rule::why).toList())
                .allSatisfy(
                        why -> assertThat(why).doesNotContain(" the ", "“", "'").endsWith("."));
        assertThat(dutch)
                .extracting(Rule::title)
                .doesNotContainAnyElementsOf(english.stream().map(Rule::title).toList());
    }

    @Test
    void showsWhatARuleMeansInDutch() {
        RuleCatalogue english = RuleCatalogue.load();

        assertThat(rules("nl"))
                .filteredOn(
                        rule -> rule.languages().isEmpty() || rule.languages().containsAll(List.of("en", "nl")))
                .filteredOn(rule -> !rule.id().equals("seo.page.indexable"))
                .filteredOn(rule -> !rule.id().equals("sentiment.text.balance"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(english.find(rule.id()))
                        .hasValueSatisfying(own -> assertThat(rule.example().better())
                                .isNotEqualTo(own.example().better())));
    }

    @Test
    void refusesALanguageThatItIsNotWrittenIn() {
        assertThatThrownBy(() -> RuleCatalogue.load("fr")).hasMessageContaining("readability-fr.json");
    }

    private static List<Rule> rules(String language) {
        return RuleCatalogue.load(language).byAnalysis().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aFamilyCoversItsMembersOnly() {
        Rule family = rule("grammar.lt.<RULE_ID>", List.of(Severity.WARNING), List.of());

        assertThat(family.covers("grammar.lt.COMMA_PARENTHESIS_WHITESPACE")).isTrue();
        assertThat(family.covers("grammar.lt.")).isFalse();
        assertThat(family.covers("grammar.other.RULE")).isFalse();
    }

    @Test
    void refusesARuleThatSaysNothing() {
        List<Severity> good = List.of(Severity.GOOD);

        assertThatThrownBy(() -> rule("seo", good, List.of())).hasMessageContaining("analysis.subject.aspect");
        assertThatThrownBy(() -> rule("seo.title.width", List.of(), List.of())).hasMessageContaining("severities");
        assertThatThrownBy(() -> rule("seo.title.width", good, List.of("sv"))).hasMessageContaining("languages");
        assertThatThrownBy(() -> new Rule("seo.title.width", "a title", good, " ", EXAMPLE, List.of()))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new Rule.Example("same", "same")).hasMessageContaining("two sides");
    }
}
