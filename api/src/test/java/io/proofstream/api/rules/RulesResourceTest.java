package io.proofstream.api.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.common.rules.Rule;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulesResourceTest {

    private final RulesResource resource = new RulesResource();

    @Test
    void listsAllRulesOrThoseOfOneAnalysis() {
        List<Rule> all = rules(resource.list(null, new Asked(null)));
        List<Rule> seo = rules(resource.list("seo", new Asked(null)));

        assertThat(all).containsAll(seo);
        assertThat(seo).isNotEmpty().allSatisfy(rule -> assertThat(rule.id()).startsWith("seo."));
    }

    @Test
    void saysWhichAnalysesThereAre() {
        assertThatThrownBy(() -> resource.list("colour", new Asked(null)))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("'colour'")
                .hasMessageContaining("readability, tone, seo");
    }

    @Test
    void sendsNothingToWhomHasItAlready() {
        EntityTag tag = resource.list("seo", new Asked(null)).getEntityTag();

        assertThat(resource.list("seo", new Asked(tag)).getStatus()).isEqualTo(304);
        assertThat(resource.list("tone", new Asked(tag)).getStatus()).isEqualTo(200);
    }

    @Test
    void writesWhatACallerReads() throws JsonProcessingException {
        var written = new ObjectMapper()
                .valueToTree(resource.list("seo", new Asked(null)).getEntity());

        assertThat(written.at("/data/0/id").asText()).isEqualTo("seo.keyphrase.length");
        assertThat(written.at("/data/0/severities/0").asText()).isEqualTo("warning");
        assertThat(written.at("/data/0/example/bad").asText()).isNotBlank();
        assertThat(written.has("tag")).isFalse();
    }

    private static List<Rule> rules(Response response) {
        return ((RuleList) response.getEntity()).data();
    }

    /// A request with `If-None-Match`, or without.
    private record Asked(@Nullable EntityTag known) implements Request {

        @Override
        public Response.@Nullable ResponseBuilder evaluatePreconditions(EntityTag tag) {
            return tag.equals(known) ? Response.notModified() : null;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Variant selectVariant(List<Variant> variants) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions(Date lastModified) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions(Date lastModified, EntityTag tag) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions() {
            throw new UnsupportedOperationException();
        }
    }
}
