package io.proofstream.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.telemetry.ApiMeters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Problem bodies for requests that no resource sees: unknown paths, undecodable URIs, refusals of filters.
@ApplicationScoped
public class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    private final ObjectMapper json;
    private final ApiMeters meters;

    ProblemRoutes(ObjectMapper json, ApiMeters meters) {
        this.json = json;
        this.meters = meters;
    }

    void install(@Observes Router router) {
        // Before the framework's own failure handler, which would show the exception's message.
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> failed(context, context.statusCode()));
        // After everything else: nobody answered.
        router.route().order(Integer.MAX_VALUE).handler(context -> write(context, FailureTranslation.ofStatus(404)));
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500}) {
            // Some failures of the router's own leave no status in the context.
            router.errorHandler(status, context -> failed(context, status));
        }
    }

    private void failed(RoutingContext context, int status) {
        ApiProblem problem = problemOf(context.failure(), status);
        if (problem.code() == ProblemCode.INTERNAL) {
            LOG.error("request failed", context.failure());
        }
        write(context, problem);
    }

    private static ApiProblem problemOf(@Nullable Throwable failure, int status) {
        boolean callersFault = status >= 400 && status < 500;
        if (callersFault && !(failure instanceof ApiProblem)) {
            return FailureTranslation.ofStatus(status);
        }
        return failure == null ? FailureTranslation.ofStatus(500) : FailureTranslation.of(failure);
    }

    /// Ends a request outside of the resources.
    public void write(RoutingContext context, ApiProblem problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        meters.rejected(problem.code().wireName());
        ProblemHeaders.of(problem).forEach(response::putHeader);
        response.setStatusCode(problem.code().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.end(body(problem));
    }

    private String body(ApiProblem problem) {
        try {
            return json.writeValueAsString(Problem.of(problem, TraceIds.current()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
    }
}
