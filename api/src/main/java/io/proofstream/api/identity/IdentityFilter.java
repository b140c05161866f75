package io.proofstream.api.identity;

import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.problem.ProblemRoutes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Names the caller of every request under `/v1`, or refuses it. The standing endpoints under `/q` need no caller.
///
/// In laptop mode a browser on this machine may be made to send requests here by a foreign page, also under a name that
/// its owner lets point to 127.0.0.1. So there a foreign `Host` or `Origin` is refused, whatever the path.
@ApplicationScoped
class IdentityFilter {

    private static final int BEFORE_ALL_OTHERS = 10_000;

    private final LaptopMode laptop;
    private final ProblemRoutes problems;

    IdentityFilter(LaptopMode laptop, ProblemRoutes problems) {
        this.laptop = laptop;
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<ApiProblem> foreign = foreign(host(request), request.getHeader("Origin"));
        if (foreign.isPresent()) {
            problems.write(context, foreign.get());
            return;
        }
        if (needsCaller(context.normalizedPath())) {
            Optional<ApiProblem> unknown = unknown(request.getHeader(HttpHeaders.AUTHORIZATION));
            if (unknown.isPresent()) {
                problems.write(context, unknown.get());
                return;
            }
            context.put(Caller.TENANT, LaptopMode.LOCAL);
            MDC.put("tenant", LaptopMode.LOCAL.value());
        }
        context.next();
    }

    /// What the caller took this server for. HTTP/2 has a field of its own for it.
    private static @Nullable String host(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.HOST);
        HostAndPort authority = request.authority();
        return header == null && authority != null ? authority.toString() : header;
    }

    private static boolean needsCaller(String path) {
        return path.equals("/v1") || path.startsWith("/v1/");
    }

    private Optional<ApiProblem> foreign(@Nullable String host, @Nullable String origin) {
        if (!laptop.isOn()) {
            return Optional.empty();
        }
        if (!Loopback.isAuthority(host)) {
            return Optional.of(new ApiProblem(
                    ProblemCode.FORBIDDEN,
                    "This server serves its own machine only: address it as localhost or 127.0.0.1."));
        }
        if (origin != null && !Loopback.isOrigin(origin)) {
            return Optional.of(new ApiProblem(
                    ProblemCode.FORBIDDEN, "This server takes requests from pages of its own machine only."));
        }
        return Optional.empty();
    }

    private Optional<ApiProblem> unknown(@Nullable String authorization) {
        if (authorization != null) {
            return Optional.of(new ApiProblem(
                    ProblemCode.UNAUTHENTICATED,
                    "These credentials are not known here"
                            + (laptop.isOn() ? "; this server needs none: leave the Authorization header out." : ".")));
        }
        return laptop.isOn()
                ? Optional.empty()
                : Optional.of(new ApiProblem(
                        ProblemCode.UNAUTHENTICATED, "Send Authorization: Bearer <key>; this server needs a key."));
    }
}
