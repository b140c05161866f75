package io.proofstream.worker.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.Finding;
import io.proofstream.common.rules.Rule;
import io.proofstream.common.rules.RuleCatalogue;
import java.util.Collection;
import java.util.List;

/// What every analysis' tests ask of the rule catalogue: that it lists what the analysis can emit, and nothing else.
public final class ListedRules {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();

    private ListedRules() {}

    /// @param emitted the ids of all rules that the analysis can emit; a family (`grammar.lt.<RULE_ID>`) by its own id
    public static void assertListed(Kind analysis, Collection<String> emitted) {
        assertThat(CATALOGUE.of(analysis))
                .as("rules of %s.json", analysis.wireName())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(emitted);
    }

    /// That each finding's rule is listed, with its severity.
    public static void assertListed(List<Finding> findings) {
        assertThat(findings)
                .allSatisfy(finding -> assertThat(CATALOGUE.find(finding.rule()))
                        .as("listing of %s", finding.rule())
                        .hasValueSatisfying(
                                rule -> assertThat(rule.severities()).contains(finding.severity())));
    }
}
