package io.proofstream.api.compression;

import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.problem.ProblemRoutes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Refuses bodies that are compressed, and says so, before anybody takes them for what they are not.
@ApplicationScoped
class CompressedRequests {

    /// Before whatever reads a body.
    private static final int PRIORITY = 19_000;

    private final ProblemRoutes problems;

    CompressedRequests(ProblemRoutes problems) {
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        String encoding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) {
            context.next();
            return;
        }
        // RFC 9110, 15.5.16: how the client learns that it was the encoding, not the media type.
        context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        // Nobody will read the body, and the client may listen only when it has sent it.
        context.request().resume();
        problems.write(
                context,
                new ApiProblem(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        "Bodies are not taken compressed (Content-Encoding: %s); send this one as it is."
                                .formatted(encoding)));
    }
}
