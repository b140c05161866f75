package io.proofstream.api.cancellation;

import io.proofstream.api.identity.Caller;
import io.proofstream.api.job.JobView;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.JobEventLog;
import io.proofstream.api.projection.JobHistory;
import io.proofstream.api.queue.QueueUnavailable;
import io.proofstream.api.queue.TaskQueue;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/// Cancels a job: what is queued never runs, what runs is aborted, what is done stays.
@Path("/v1/jobs/{id}/cancel")
@Produces(MediaType.APPLICATION_JSON)
public class CancellationResource {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final JobEventLog log;
    private final TaskQueue ledger;
    private final Announcement announcement;
    private final Caller caller;
    private final Clock clock = Clock.systemUTC();

    CancellationResource(JobEventLog log, TaskQueue ledger, Announcement announcement, Caller caller) {
        this.log = log;
        this.ledger = ledger;
        this.announcement = announcement;
        this.caller = caller;
    }

    /// `202` while it takes effect: the stream says when it has. `200` when the job had already finished.
    @POST
    @RunOnVirtualThread
    public RestResponse<JobView> cancel(@PathParam("id") String id) {
        JobHistory history = find(id);
        if (history.job().status().isFinished()) {
            return RestResponse.ok(history.job());
        }
        try {
            ledger.append(history.manifest(), new JobEvent.JobCancelled(clock.instant()));
        } catch (QueueUnavailable e) {
            throw new ApiProblem(
                    ProblemCode.OVERLOADED,
                    "The job cannot be cancelled at the moment. Ask again.",
                    List.of(),
                    RETRY_AFTER);
        }
        announcement.cancelled(history.manifest());
        return RestResponse.status(RestResponse.Status.ACCEPTED, history.job());
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
