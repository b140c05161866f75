package io.proofstream.api.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.proofstream.api.kinds.KindCatalogue;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.RecordCodec;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a submission allocates between its body and its records, counted by the thread and not timed.
class SubmissionAllocationTest {

    private static final int TEXT_BYTES = 2_000;
    private static final int RUNS = 500;
    /// Read, planned, hashed and encoded, six tasks: 113,000 to 115,000 when this was set, the first use of every class
    /// included, compiled or only interpreted; 82,000 to 86,000 after that.
    private static final long MOST_BYTES = 135_000;

    private static final byte[] BODY = ("{\"content\":{\"text\":\"" + "Bread rises. ".repeat(TEXT_BYTES / 13)
                    + "\"},\"language\":\"en\"}")
            .getBytes(UTF_8);

    private final SubmitJobReader reader = new SubmitJobReader(Limits.DEFAULTS, new KindCatalogue(false));
    private final JobPlan plan = new JobPlan((text, format) -> "en");

    @Test
    void aSubmissionOfAllAnalysesAllocatesNoMoreThanItsBound() {
        long written = 0;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < RUNS; i++) {
            written += submit(Instant.EPOCH.plusSeconds(i));
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / RUNS;

        assertThat(written).as("something was written").isGreaterThan(6L * RUNS * TEXT_BYTES);
        assertThat(each).as("bytes allocated for a submission").isLessThan(MOST_BYTES);
    }

    private long submit(Instant now) {
        SubmitJob request = reader.read(BODY);
        Encoded<JobManifest> job =
                RecordCodec.write(plan.manifest(new TenantId("local"), request, JobId.next(now), now));
        var tasks = plan.tasks(job, request);
        long bytes = tasks.stream()
                .mapToLong(task -> RecordCodec.TASKS.encode(task).length)
                .sum();
        return bytes
                + plan.events(tasks, Map.of(), now).stream()
                        .mapToLong(event -> RecordCodec.EVENTS.encode(new EventRecord(job, Encoded.of(event))).length)
                        .sum();
    }
}
