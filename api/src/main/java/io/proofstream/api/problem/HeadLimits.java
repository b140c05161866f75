package io.proofstream.api.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;

/// Bounds what comes before a request's body, with an answer that says so. The server itself takes some more
/// (`quarkus.http.limits`), because what it refuses gets no body.
@ApplicationScoped
class HeadLimits {

    /// What the server takes by default elsewhere.
    static final int URI_CHARACTERS = 8 * 1024;

    static final int HEADER_CHARACTERS = 16 * 1024;

    private static final int FIRST = 20_000;

    private final ProblemRoutes problems;

    HeadLimits(ProblemRoutes problems) {
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        Optional<ApiProblem> problem = problem(context.request());
        if (problem.isPresent()) {
            problems.write(context, problem.get());
        } else {
            context.next();
        }
    }

    private static Optional<ApiProblem> problem(HttpServerRequest request) {
        int uri = request.uri().length();
        if (uri > URI_CHARACTERS) {
            return Optional.of(new ApiProblem(
                    ProblemCode.URI_TOO_LONG,
                    "The URI has %d characters, the limit is %d.".formatted(uri, URI_CHARACTERS)));
        }
        int headers = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        return headers > HEADER_CHARACTERS
                ? Optional.of(new ApiProblem(
                        ProblemCode.HEADERS_TOO_LARGE,
                        "The headers have %d characters, the limit is %d.".formatted(headers, HEADER_CHARACTERS)))
                : Optional.empty();
    }
}
