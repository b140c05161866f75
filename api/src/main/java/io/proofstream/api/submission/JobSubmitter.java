package io.proofstream.api.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.cache.ResultCache;
import io.proofstream.api.eventloop.EventLoop;
import io.proofstream.api.job.JobView;
import io.proofstream.api.language.LanguageDetector;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.JobEventLog;
import io.proofstream.api.projection.JobFold;
import io.proofstream.api.queue.QueueUnavailable;
import io.proofstream.api.queue.TaskQueue;
import io.proofstream.api.telemetry.ApiMeters;
import io.proofstream.api.telemetry.ApiMeters.Taken;
import io.proofstream.common.content.CacheKey;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.wire.CachedResult;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// The hot path: one valid request to one accepted job.
@ApplicationScoped
class JobSubmitter {

    private static final Logger LOG = Logger.getLogger(JobSubmitter.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final IdempotencyKeys keys;
    private final ResultCache cache;
    private final TaskQueue queue;
    private final JobEventLog jobs;
    private final JobPlan plan;
    private final ApiMeters meters;
    private final Threads threads;
    private final ObjectMapper json;
    private final Clock clock = Clock.systemUTC();

    JobSubmitter(
            IdempotencyKeys keys,
            ResultCache cache,
            TaskQueue queue,
            JobEventLog jobs,
            LanguageDetector languages,
            ApiMeters meters,
            Threads threads,
            ObjectMapper json) {
        this.keys = keys;
        this.cache = cache;
        this.queue = queue;
        this.jobs = jobs;
        this.plan = new JobPlan(languages::detect);
        this.meters = meters;
        this.threads = threads;
        this.json = json;
    }

    CompletionStage<Submission> submit(TenantId tenant, SubmitJob request, Optional<IdempotencyKey> key) {
        long began = System.nanoTime();
        meters.submitted(request.priority(), request.tasks().size());
        return claim(tenant, key, JobId.next(clock.instant()))
                .thenCompose(claim -> follow(claim, tenant, request, key))
                .thenApply(outcome -> {
                    measure(request, outcome, Duration.ofNanos(System.nanoTime() - began));
                    return outcome;
                });
    }

    private CompletionStage<Claim> claim(TenantId tenant, Optional<IdempotencyKey> key, JobId candidate) {
        return key.map(named -> threads.waiting(() -> keys.claim(tenant, named, candidate)))
                .orElseGet(() -> CompletableFuture.completedStage(new Claim.Held(candidate)));
    }

    private CompletionStage<Submission> follow(
            Claim claim, TenantId tenant, SubmitJob request, Optional<IdempotencyKey> key) {
        return switch (claim) {
            case Claim.Held(JobId id) -> accept(tenant, request, id, key);
            case Claim.Accepted(JobId id) -> threads.waiting(() -> replay(tenant, request, id));
            case Claim.InProgress() ->
                CompletableFuture.completedStage(refused(
                        ProblemCode.IDEMPOTENCY_KEY_IN_USE,
                        "An equal request with this Idempotency-Key is being accepted; repeat it in a moment."));
            case Claim.OtherBody() ->
                CompletableFuture.completedStage(refused(
                        ProblemCode.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was sent with another body; use a new key for a new request."));
            case Claim.Unavailable() ->
                CompletableFuture.completedStage(refused(
                        ProblemCode.OVERLOADED,
                        "Idempotency keys cannot be checked at the moment; repeat the request."));
        };
    }

    private CompletionStage<Submission> accept(
            TenantId tenant, SubmitJob request, JobId id, Optional<IdempotencyKey> key) {
        MDC.put("jobId", id.value());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Encoded<JobManifest> job = RecordCodec.write(plan.manifest(tenant, request, id, now));
        List<TaskRecord> tasks = plan.tasks(job, request);
        return cache.find(tasks, threads.virtual())
                .thenCompose(known -> enqueue(job, tasks, known, now))
                .thenCompose(outcome -> settled(outcome, tenant, id, key));
    }

    private CompletionStage<Submission> enqueue(
            Encoded<JobManifest> job, List<TaskRecord> tasks, Map<CacheKey, CachedResult> known, Instant now) {
        List<JobEvent> events = plan.events(tasks, known, now);
        List<TaskRecord> missing = tasks.stream()
                .filter(task -> !known.containsKey(task.cacheKey()))
                .toList();
        LOG.debugf("job to be accepted, %d of %d tasks queued", missing.size(), tasks.size());
        Executor loop = EventLoop.ofRequest();
        CompletionStage<Void> acknowledged = queue.accept(job, events, missing);
        // The records leave from the event loop as well: behind them, the answer is written while Kafka writes.
        CompletionStage<Submission> answer = CompletableFuture.supplyAsync(
                () -> missing.isEmpty()
                        ? new Submission.Answered(WrittenJob.of(JobFold.of(job.value(), events), json))
                        : new Submission.Queued(WrittenJob.of(JobView.accepted(job.value()), json)),
                loop);
        return acknowledged
                .handleAsync((done, failure) -> failure == null ? answer : notAccepted(failure), loop)
                .thenCompose(Function.identity());
    }

    private static CompletionStage<Submission> notAccepted(Throwable failure) {
        if (failure instanceof QueueUnavailable) {
            LOG.warnf("job not accepted: %s", failure.getMessage());
            return CompletableFuture.completedStage(
                    refused(ProblemCode.OVERLOADED, "The job could not be queued; repeat the request in a moment."));
        }
        return CompletableFuture.failedStage(failure);
    }

    private CompletionStage<Submission> settled(
            Submission outcome, TenantId tenant, JobId id, Optional<IdempotencyKey> key) {
        if (key.isEmpty()) {
            return CompletableFuture.completedStage(outcome);
        }
        return threads.waiting(() -> {
            if (outcome instanceof Submission.Refused) {
                keys.open(tenant, key.get(), id);
            } else {
                keys.accepted(tenant, key.get(), id);
            }
            return outcome;
        });
    }

    /// The job as it stands; should the read model not know it yet, as it was accepted.
    private Submission replay(TenantId tenant, SubmitJob request, JobId id) {
        MDC.put("jobId", id.value());
        return new Submission.Replayed(jobs.find(tenant, id)
                .orElseGet(() -> JobView.accepted(plan.manifest(tenant, request, id, id.createdAt()))));
    }

    private void measure(SubmitJob request, Submission outcome, Duration took) {
        switch (outcome) {
            case Submission.Queued ignored -> meters.accepted(request.priority(), Taken.QUEUED, took);
            case Submission.Answered ignored -> meters.accepted(request.priority(), Taken.CACHED, took);
            case Submission.Replayed ignored -> meters.accepted(request.priority(), Taken.REPLAYED, took);
            case Submission.Refused ignored -> {}
        }
    }

    private static Submission refused(ProblemCode code, String detail) {
        return new Submission.Refused(new ApiProblem(code, detail, List.of(), TRY_AGAIN));
    }
}
