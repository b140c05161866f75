package io.proofstream.api.problem;

import io.proofstream.api.telemetry.ApiMeters;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.logging.Logger;

/// Whatever ends a request of a resource, as a problem body. What never reaches a resource is [ProblemRoutes]'.
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ApiMeters meters;
    private final UriInfo request;

    ProblemMapper(ApiMeters meters, UriInfo request) {
        this.meters = meters;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return answered.getResponse();
        }
        Set<String> allowed = failure instanceof ClientErrorException ? AllowedMethods.of(request.getPath()) : Set.of();
        // Where paths of two classes begin alike, the framework looks on and ends with 404.
        ApiProblem problem = failure instanceof NotFoundException && !allowed.isEmpty()
                ? FailureTranslation.ofStatus(Response.Status.METHOD_NOT_ALLOWED.getStatusCode())
                : FailureTranslation.of(failure);
        if (problem.code() == ProblemCode.INTERNAL) {
            LOG.error("request failed", failure);
        }
        meters.rejected(problem.code().wireName());
        Response.ResponseBuilder response = Response.status(problem.code().status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(problem, TraceIds.current()));
        ProblemHeaders.of(problem).forEach(response::header);
        if (problem.code() == ProblemCode.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        return response.build();
    }
}
