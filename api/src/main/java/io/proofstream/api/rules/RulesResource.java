package io.proofstream.api.rules;

import io.proofstream.api.compression.CompressedWhenLong;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.reading.IfNoneMatch;
import io.proofstream.common.job.Kind;
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

    private final RuleList all;
    private final Map<String, RuleList> byAnalysis;
    private final CacheControl cacheControl = new CacheControl();

    RulesResource() {
        RuleCatalogue catalogue = RuleCatalogue.load();
        all = RuleList.of(
                catalogue.byAnalysis().values().stream().flatMap(List::stream).toList());
        byAnalysis = catalogue.byAnalysis().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().wireName(), entry -> RuleList.of(entry.getValue())));
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
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        RuleList rules = analysis == null ? all : byAnalysis.get(analysis);
        if (rules == null) {
            throw new ApiProblem(
                    ProblemCode.INVALID_REQUEST,
                    "no analysis is called '%s'; there are %s".formatted(analysis, names()));
        }
        EntityTag tag = new EntityTag(rules.tag());
        return (IfNoneMatch.names(tag.getValue(), known) ? Response.notModified() : Response.ok(rules))
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(cacheControl)
                .build();
    }

    private static String names() {
        return Kind.DEFAULTS.stream().map(Kind::wireName).collect(Collectors.joining(", "));
    }
}
