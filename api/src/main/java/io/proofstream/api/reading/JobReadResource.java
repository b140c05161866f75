package io.proofstream.api.reading;

import io.proofstream.api.compression.CompressedWhenLong;
import io.proofstream.api.identity.Caller;
import io.proofstream.api.job.JobView;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.JobEventLog;
import io.proofstream.api.projection.JobHistory;
import io.proofstream.api.projection.JobPage;
import io.proofstream.common.job.JobId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Jobs as they stand.
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@CompressedWhenLong
public class JobReadResource {

    /// Some jobs, and where the next ones are.
    public record JobList(List<JobView> data, @Nullable String nextCursor) {}

    /// A finished job never changes, so it need not be asked for again; it is its tenant's alone.
    private static final String FINISHED = "private, max-age=3600, immutable";
    private static final String OPEN = "private, no-cache";
    private static final String VARY = HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT_ENCODING;

    private final JobEventLog log;
    private final Caller caller;

    JobReadResource(JobEventLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    public RestResponse<JobView> job(@PathParam("id") String id, @Context HttpHeaders headers) {
        JobHistory history = find(id);
        EntityTag tag = new EntityTag(history.state().toString());
        return answer(history::job, tag, headers)
                .header(HttpHeaders.CACHE_CONTROL, history.job().status().isFinished() ? FINISHED : OPEN)
                .build();
    }

    @GET
    public RestResponse<JobList> jobs(
            @QueryParam("status") @Nullable String status,
            @QueryParam("priority") @Nullable String priority,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        JobPage page = log.list(caller.tenant(), ListParameters.query(status, priority, limit, cursor));
        JobId next = page.next();
        return answer(
                        () -> new JobList(page.jobs(), next == null ? null : ListParameters.cursor(next)),
                        new EntityTag(page.state()),
                        headers)
                .header(HttpHeaders.CACHE_CONTROL, OPEN)
                .build();
    }

    /// The body, or that the caller has it already.
    private static <T> RestResponse.ResponseBuilder<T> answer(Supplier<T> body, EntityTag tag, HttpHeaders headers) {
        RestResponse.ResponseBuilder<T> answer =
                IfNoneMatch.names(tag.getValue(), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                        ? RestResponse.ResponseBuilder.notModified()
                        : RestResponse.ResponseBuilder.ok(body.get());
        return answer.tag(tag).header(HttpHeaders.VARY, VARY);
    }

    private JobHistory find(String id) {
        if (JobId.isValid(id)) {
            var history = log.history(caller.tenant(), new JobId(id));
            if (history.isPresent()) {
                return history.get();
            }
        }
        throw new ApiProblem(ProblemCode.NOT_FOUND, "There is no job " + id + ".");
    }
}
