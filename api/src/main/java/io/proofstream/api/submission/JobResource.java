package io.proofstream.api.submission;

import io.proofstream.api.identity.Caller;
import io.proofstream.api.job.JobView;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.JobEventLog;
import io.proofstream.common.job.TenantId;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// `POST /v1/jobs`: reads and bounds a request, and says what became of it.
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    private static final Logger LOG = Logger.getLogger(JobResource.class);

    /// Up to this many bytes a submission is read and planned on the event loop: well under a millisecond.
    private static final int SHORT = 16 * 1024;

    private final Caller caller;
    private final BodyReader bodies;
    private final SubmitJobReader reader;
    private final JobSubmitter submitter;
    private final JobEventLog jobs;
    private final SubmissionLimits limits;
    private final Threads threads;

    JobResource(
            Caller caller,
            BodyReader bodies,
            SubmitJobReader reader,
            JobSubmitter submitter,
            JobEventLog jobs,
            SubmissionLimits limits,
            Threads threads) {
        this.caller = caller;
        this.bodies = bodies;
        this.reader = reader;
        this.submitter = submitter;
        this.jobs = jobs;
        this.limits = limits;
        this.threads = threads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @NonBlocking
    public CompletionStage<Response> create(@Context HttpHeaders headers, @Context HttpServerRequest http) {
        TenantId tenant = caller.tenant();
        return bodies.read(http).thenCompose(body -> {
            Optional<String> key = idempotencyKey(headers);
            Optional<Duration> wait = Preferences.wait(headers.getRequestHeader("Prefer"), limits.preferWait());
            return submitted(tenant, body, key).thenCompose(outcome -> answer(tenant, outcome, wait));
        });
    }

    private CompletionStage<Submission> submitted(TenantId tenant, byte[] body, Optional<String> key) {
        Supplier<CompletionStage<Submission>> submission =
                () -> submitter.submit(tenant, reader.read(body), key.map(name -> IdempotencyKey.of(name, body)));
        return body.length <= SHORT ? submission.get() : threads.computing(submission);
    }

    private CompletionStage<Response> answer(TenantId tenant, Submission outcome, Optional<Duration> wait) {
        return switch (outcome) {
            case Submission.Queued(WrittenJob answer)
            when wait.isEmpty() -> CompletableFuture.completedStage(answer(answer, wait));
            case Submission.Queued(WrittenJob answer) ->
                awaited(tenant, answer.job(), wait)
                        .thenApply(now -> answer(now, now, wait).build());
            case Submission.Answered(WrittenJob answer) -> CompletableFuture.completedStage(answer(answer, wait));
            case Submission.Replayed(JobView job) ->
                awaited(tenant, job, wait)
                        .thenApply(now -> answer(now, now, wait)
                                .header("Idempotent-Replayed", "true")
                                .build());
            case Submission.Refused(ApiProblem problem) -> CompletableFuture.failedStage(problem);
        };
    }

    private Optional<String> idempotencyKey(HttpHeaders headers) {
        List<String> names = headers.getRequestHeader("Idempotency-Key");
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String name = names.getFirst().strip();
        int most = limits.idempotencyKey();
        if (names.size() > 1 || name.isEmpty() || name.length() > most) {
            throw new ApiProblem(
                    ProblemCode.INVALID_REQUEST,
                    "Send one Idempotency-Key of 1 to %d characters, or none; this request has %s."
                            .formatted(most, names.size() > 1 ? names.size() + " of them" : "one of " + name.length()));
        }
        return Optional.of(name);
    }

    /// The job when it has finished or the wait is over. The job was accepted, so that a read model that does not
    /// answer is no reason to tell the caller otherwise.
    private CompletionStage<JobView> awaited(TenantId tenant, JobView job, Optional<Duration> wait) {
        if (wait.isEmpty() || job.status().isFinished()) {
            return CompletableFuture.completedStage(job);
        }
        return threads.waiting(
                        () -> jobs.awaitFinished(tenant, job.id(), wait.get()).orElse(job))
                .exceptionally(failure -> {
                    LOG.warn("the wait for an accepted job ended early", failure);
                    return job;
                });
    }

    private static Response answer(WrittenJob answer, Optional<Duration> wait) {
        return answer(answer.job(), answer.json(), wait).build();
    }

    private static Response.ResponseBuilder answer(JobView job, Object entity, Optional<Duration> wait) {
        boolean finished = job.status().isFinished();
        Response.ResponseBuilder response = Response.status(finished ? 200 : 202)
                .entity(entity)
                .header(HttpHeaders.LOCATION, job.links().self());
        if (finished) {
            wait.ifPresent(time -> response.header("Preference-Applied", "wait=" + time.toSeconds()));
        } else {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return response;
    }
}
