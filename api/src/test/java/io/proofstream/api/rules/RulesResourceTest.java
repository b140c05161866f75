package io.proofstream.api.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.common.rules.Rule;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulesResourceTest {

    private final RulesResource resource = new RulesResource();

    @Test
    void listsAllRulesOrThoseOfOneAnalysis() {
        List<Rule> all = rules(resource.list(null, null, null));
        List<Rule> seo = rules(resource.list("seo", null, null));

        assertThat(all).containsAll(seo);
        assertThat(seo).isNotEmpty().allSatisfy(rule -> assertThat(rule.id()).startsWith("seo."));
    }

    @Test
    void saysWhichAnalysesThereAre() {
        assertThatThrownBy(() -> resource.list("colour", null, null))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("'colour'")
                .hasMessageContaining("readability, tone, seo");
    }

    @Test
    void sendsNothingToWhomHasItAlready() {
        String tag = "\"" + resource.list("seo", null, null).getEntityTag().getValue() + "\"";

        assertThat(resource.list("seo", null, tag).getStatus()).isEqualTo(304);
        assertThat(resource.list("seo", null, "\"other\", W/" + tag).getStatus())
                .isEqualTo(304);
        assertThat(resource.list("tone", null, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void speaksDutchToWhomPrefersIt() {
        Response dutch = resource.list("seo", "nl-BE, en;q=0.5", null);
        Response english = resource.list("seo", "en, nl;q=0.9", null);

        assertThat(rules(dutch).getFirst().title()).startsWith("Een zoekterm");
        assertThat(dutch.getLanguage()).isEqualTo(Locale.of("nl"));
        assertThat(dutch.getEntityTag()).isNotEqualTo(english.getEntityTag());
        assertThat(rules(english)).isEqualTo(rules(resource.list("seo", null, null)));
        assertThat(english.getLanguage()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void writesWhatACallerReads() throws JsonProcessingException {
        var written =
                new ObjectMapper().valueToTree(resource.list("seo", null, null).getEntity());

        assertThat(written.at("/data/0/id").asText()).isEqualTo("seo.keyphrase.length");
        assertThat(written.at("/data/0/severities/0").asText()).isEqualTo("warning");
        assertThat(written.at("/data/0/example/bad").asText()).isNotBlank();
        assertThat(written.has("tag")).isFalse();
    }

    private static List<Rule> rules(Response response) {
        return ((RuleList) response.getEntity()).data();
    }
}
