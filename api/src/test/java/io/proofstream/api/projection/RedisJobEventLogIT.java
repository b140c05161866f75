package io.proofstream.api.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.proofstream.api.job.JobView;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.result.Json;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Brokers.class)
class RedisJobEventLogIT extends JobEventLogContract {

    private static final LedgerWriter LEDGER = new LedgerWriter();

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void aPageEndsEarlyWhereItsJobsAreLarge() {
        TenantId tenant = new TenantId("large-" + UUID.randomUUID());
        List<JobId> there = IntStream.range(0, 5)
                .mapToObj(
                        i -> finished(tenant, (int) JobIndex.PAGE_BYTES * 2 / 5).id())
                .toList();
        List<JobId> seen = new ArrayList<>();
        JobId after = null;
        do {
            JobPage page = log().list(tenant, new JobQuery(null, null, after, 10));
            assertThat(page.jobs()).hasSizeBetween(1, 2);
            page.jobs().forEach(job -> seen.add(job.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).containsExactlyElementsOf(there.reversed());
    }

    @Test
    void aJobThatIsLargerThanAPageIsAPage() {
        TenantId tenant = new TenantId("larger-" + UUID.randomUUID());
        JobId job = finished(tenant, (int) JobIndex.PAGE_BYTES - 4096).id();

        JobPage page = log().list(tenant, new JobQuery(null, null, null, 10));

        assertThat(page.jobs()).extracting(JobView::id).containsExactly(job);
        assertThat(page.next()).isNull();
    }

    @Test
    void aJobThatMayBeYetToComeIsNotDenied() {
        TenantId tenant = new TenantId("late-" + UUID.randomUUID());
        JobId young = JobId.next(Instant.now().plusSeconds(9));
        JobId old = JobId.next(Instant.now().minusSeconds(3_600));
        JobId impossible = JobId.next(Instant.now().plusSeconds(3_600));

        assertThatThrownBy(() -> log().find(tenant, young))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.OVERLOADED));
        assertThat(log().find(tenant, old)).isEmpty();
        assertThat(log().find(tenant, impossible)).isEmpty();
    }

    private JobManifest finished(TenantId tenant, int bytes) {
        JobManifest job = Ledgers.job(Instant.now(), tenant, Priority.HIGH, Kind.SEO);
        Instant now = job.createdAt();
        ResultJson result = new ResultJson(50, Json.of("{\"score\":50,\"summary\":\"" + "x".repeat(bytes) + "\"}"));
        append(
                job,
                new JobEvent.JobAccepted(now),
                new JobEvent.TaskCompleted(
                        job.tasks().getFirst().id(),
                        1,
                        false,
                        CacheTier.PERMANENT,
                        "local",
                        1,
                        Money.NONE,
                        result,
                        now,
                        now));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> log().find(tenant, job.id())
                        .filter(view -> view.status().isFinished())
                        .isPresent());
        return job;
    }

    @Override
    JobEventLog log() {
        return CDI.current().select(JobEventLog.class).get();
    }

    @Override
    void append(JobManifest job, JobEvent... events) {
        LEDGER.append(job, events);
    }
}
