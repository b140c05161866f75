package io.proofstream.api.rules;

import io.proofstream.api.compression.CompressedWhenLong;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.reading.IfNoneMatch;
import io.proofstream.common.job.Kind;
import io.proofstream.common.rules.Rule;
import io.proofstream.common.rules.RuleCatalogue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// `GET /v1/rules`: every rule that a finding may name, why it matters, and an example. It changes with a release only,
/// so callers may keep it and ask again with its `ETag`.
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@CompressedWhenLong
public class RulesResource {

    private static final String VARY = HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final Map<String, Rules> byLanguage;
    private final CacheControl cacheControl = new CacheControl();

    /// All rules in one language.
    private record Rules(RuleList all, Map<String, RuleList> byAnalysis) {

        static Rules in(String language) {
            Map<Kind, List<Rule>> rules = RuleCatalogue.load(language).byAnalysis();
            return new Rules(
                    RuleList.of(rules.values().stream().flatMap(List::stream).toList()),
                    rules.entrySet().stream()
                            .collect(Collectors.toMap(
                                    entry -> entry.getKey().wireName(), entry -> RuleList.of(entry.getValue()))));
        }

        @Nullable
        RuleList of(@Nullable String analysis) {
            return analysis == null ? all : byAnalysis.get(analysis);
        }
    }

    RulesResource() {
        byLanguage = RuleCatalogue.LANGUAGES.stream().collect(Collectors.toMap(language -> language, Rules::in));
        cacheControl.setMaxAge(3_600);
    }

    @GET
    @Operation(summary = "The rules that findings name, with a reason and an example for each")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleList.class)))
    @APIResponse(responseCode = "304", description = "As `If-None-Match` says, the caller has it already")
    public Response list(
            @Parameter(description = "Only the rules of this analysis, for example `seo`")
                    @QueryParam("analysis")
                    @Nullable
                    String analysis,
            @Parameter(description = "Titles, reasons and examples are in Dutch for whom prefers that to English")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String languages,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        String language =
                AcceptLanguage.best(languages, RuleCatalogue.LANGUAGES).orElse(RuleCatalogue.LANGUAGES.getFirst());
        RuleList rules = Objects.requireNonNull(byLanguage.get(language)).of(analysis);
        if (rules == null) {
            throw new ApiProblem(
                    ProblemCode.INVALID_REQUEST,
                    "no analysis is called '%s'; there are %s".formatted(analysis, names()));
        }
        EntityTag tag = new EntityTag(rules.tag());
        return (IfNoneMatch.names(tag.getValue(), known) ? Response.notModified() : Response.ok(rules))
                .tag(tag)
                .language(language)
                .header(HttpHeaders.VARY, VARY)
                .cacheControl(cacheControl)
                .build();
    }

    private static String names() {
        return Kind.DEFAULTS.stream().map(Kind::wireName).collect(Collectors.joining(", "));
    }
}
