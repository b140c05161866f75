package io.proofstream.api.projection;

import static io.proofstream.common.job.Kind.READABILITY;
import static io.proofstream.common.job.Kind.SEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.api.job.JobStatus;
import io.proofstream.api.job.JobView;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every read model must do.
abstract class JobEventLogContract {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Nobody else's jobs.
    private final TenantId tenant = new TenantId("t-" + UUID.randomUUID());

    abstract JobEventLog log();

    /// Returns when the ledger has them; the read model may not yet.
    abstract void append(JobManifest job, JobEvent... events);

    @Test
    void aJobIsSeenByItsTenantAndByNobodyElse() {
        JobManifest job = job(Instant.now(), Priority.HIGH);
        append(job, new JobEvent.JobAccepted(job.createdAt()));
        appears(job, 1);
        assertThat(log().find(tenant, job.id())).hasValue(JobView.accepted(job));
        TenantId other = new TenantId("other");
        assertThat(log().find(other, job.id())).isEmpty();
        assertThat(log().follow(other, job.id(), null)).isEmpty();
        assertThat(log().awaitFinished(other, job.id(), Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void aJobThatNeverWasIsNotThere() {
        appears(accepted(), 1);
        JobId never = JobId.next(Instant.now().minusSeconds(3600));
        assertThat(log().find(tenant, never)).isEmpty();
        assertThat(log().find(tenant, JobId.next(Instant.now()))).isEmpty();
    }

    @Test
    void aJobThatIsAboutToAppearIsWaitedFor() {
        appears(accepted(), 1);
        JobManifest job = job(Instant.now(), Priority.HIGH);
        CompletableFuture<Optional<JobView>> found = CompletableFuture.supplyAsync(() -> log().find(tenant, job.id()));
        append(job, new JobEvent.JobAccepted(job.createdAt()));
        assertThat(found.join()).isPresent();
    }

    @Test
    void aFollowerGetsEveryEventOnceFromWhereverItBegins() {
        JobManifest job = job(Instant.now(), Priority.HIGH);
        List<JobEvent> ledger = Ledgers.random(job, new Random(7));
        append(job, ledger.subList(0, 3).toArray(JobEvent[]::new));
        try (JobStream stream = log().follow(tenant, job.id(), null).orElseThrow()) {
            append(job, ledger.subList(3, ledger.size()).toArray(JobEvent[]::new));
            List<HistoryEvent> whole = takeAll(stream);
            assertThat(untraced(whole))
                    .isEqualTo(untraced(
                            log().history(tenant, job.id()).orElseThrow().events()));
            assertThat(whole).extracting(HistoryEvent::id).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < whole.size(); i++) {
                try (JobStream rest =
                        log().follow(tenant, job.id(), whole.get(i).id()).orElseThrow()) {
                    assertThat(untraced(takeAll(rest)))
                            .as("after event %d", i)
                            .isEqualTo(untraced(whole.subList(i + 1, whole.size())));
                }
            }
        }
    }

    @Test
    void whoWaitsForTheEndGetsItOrTheJobAsItStands() {
        JobManifest job = job(Instant.now(), Priority.HIGH);
        append(job, new JobEvent.JobAccepted(job.createdAt()), Ledgers.started(SEO, 1, job.createdAt()));
        appears(job, 2);
        assertThat(log().awaitFinished(tenant, job.id(), Duration.ofMillis(50)).map(JobView::status))
                .hasValue(JobStatus.RUNNING);
        CompletableFuture<Optional<JobView>> end =
                CompletableFuture.supplyAsync(() -> log().awaitFinished(tenant, job.id(), PATIENCE));
        append(job, new JobEvent.JobCancelled(Instant.now()));
        assertThat(end.join().map(JobView::status)).hasValue(JobStatus.CANCELLED);
    }

    @Test
    void theListIsNewestFirstAndFiltered() {
        Instant now = Instant.now();
        JobManifest old = job(now.minusSeconds(3), Priority.HIGH);
        JobManifest done = job(now.minusSeconds(2), Priority.LOW);
        JobManifest open = job(now.minusSeconds(1), Priority.LOW);
        append(old, new JobEvent.JobAccepted(now));
        append(done, Ledgers.completed(READABILITY, 80, now), Ledgers.completed(SEO, 70, now));
        append(open, new JobEvent.JobAccepted(now), Ledgers.started(SEO, 1, now));
        appears(old, 1);
        appears(done, 4);
        appears(open, 2);
        assertThat(ids(null, null)).containsExactly(open.id(), done.id(), old.id());
        assertThat(ids(JobStatus.COMPLETED, null)).containsExactly(done.id());
        assertThat(ids(JobStatus.QUEUED, null)).containsExactly(old.id());
        assertThat(ids(null, Priority.LOW)).containsExactly(open.id(), done.id());
        assertThat(ids(JobStatus.RUNNING, Priority.LOW)).containsExactly(open.id());
        assertThat(ids(JobStatus.FAILED, null)).isEmpty();
    }

    @Test
    void pagesHoldEveryJobOnceWhileNewOnesArrive() {
        Instant now = Instant.now();
        Set<JobId> there = new HashSet<>();
        for (int i = 0; i < 23; i++) {
            JobManifest job = job(now.minusSeconds(60 + i), Priority.MEDIUM);
            append(job, new JobEvent.JobAccepted(now));
            appears(job, 1);
            there.add(job.id());
        }
        List<JobId> seen = new ArrayList<>();
        JobId after = null;
        do {
            JobManifest newer = job(Instant.now(), Priority.MEDIUM);
            append(newer, new JobEvent.JobAccepted(now));
            appears(newer, 1);
            JobPage page = log().list(tenant, new JobQuery(null, null, after, 5));
            assertThat(page.jobs()).hasSizeLessThanOrEqualTo(5);
            page.jobs().forEach(job -> seen.add(job.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    private JobManifest accepted() {
        JobManifest job = job(Instant.now(), Priority.HIGH);
        append(job, new JobEvent.JobAccepted(job.createdAt()));
        return job;
    }

    private JobManifest job(Instant createdAt, Priority priority) {
        return Ledgers.job(createdAt, tenant, priority, READABILITY, SEO);
    }

    private void appears(JobManifest job, int events) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> log().history(tenant, job.id())
                                .map(history -> history.events().size())
                                .orElse(0)
                        >= events);
    }

    private List<JobId> ids(@Nullable JobStatus status, @Nullable Priority priority) {
        return log().list(tenant, new JobQuery(status, priority, null, 10)).jobs().stream()
                .map(JobView::id)
                .toList();
    }

    private static List<HistoryEvent> takeAll(JobStream stream) {
        List<HistoryEvent> events = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            for (var event = stream.poll(); event.isPresent(); event = stream.poll()) {
                events.add(event.get());
            }
            return stream.atEnd();
        });
        return events;
    }

    private static List<HistoryEvent> untraced(List<HistoryEvent> events) {
        return events.stream()
                .map(event -> new HistoryEvent(event.id(), event.event(), null))
                .toList();
    }
}
