package io.proofstream.api.events;

import static io.proofstream.common.job.Kind.READABILITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.api.projection.FakeJobEventLog;
import io.proofstream.api.projection.HistoryEvent;
import io.proofstream.api.projection.JobStream;
import io.proofstream.api.projection.Ledgers;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenStreamTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String GREETING = ":proofstream\nretry:2000\n\n";

    private final Instant now = Instant.now();
    private final JobManifest job = Ledgers.job(READABILITY);
    private final FakeJobEventLog log = new FakeJobEventLog();
    private final List<String> writes = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<String> closings = new ArrayList<>();
    private int disconnections;

    @Test
    void whatIsAtHandGoesTogetherInOneWrite() {
        log.append(job, new JobEvent.JobAccepted(now), Ledgers.started(READABILITY, 1, now));

        read();

        assertThat(writes).containsExactly(GREETING + event("job.accepted") + event("task.started"));
    }

    @Test
    void theLastEventsEndTheStream() {
        log.append(
                job,
                new JobEvent.JobAccepted(now),
                Ledgers.started(READABILITY, 1, now),
                Ledgers.completed(READABILITY, 80, now));

        read();

        assertThat(writes).isEmpty();
        assertThat(ends)
                .containsExactly(GREETING
                        + event("job.accepted")
                        + event("task.started")
                        + event("task.completed")
                        + event("job.finished"));
        assertThat(closings).containsExactly("finished");
    }

    @Test
    void whatComesBeforeTheClientHasTakenTheLastWaitsForIt() {
        log.append(job, new JobEvent.JobAccepted(now));
        OpenStream stream = read();

        log.append(job, Ledgers.started(READABILITY, 1, now));
        log.append(job, Ledgers.completed(READABILITY, 80, now));
        assertThat(writes).hasSize(1);
        assertThat(ends).isEmpty();
        stream.taken();

        assertThat(writes).hasSize(1);
        assertThat(ends).containsExactly(event("task.started") + event("task.completed") + event("job.finished"));
    }

    @Test
    void whoTakesNothingForTooLongIsCutOff() {
        log.append(job, new JobEvent.JobAccepted(now));
        OpenStream stream = read();

        stream.tick(System.nanoTime() + LONG.toNanos(), Duration.ofSeconds(15), LONG.minusSeconds(10));

        assertThat(disconnections).isEqualTo(1);
        assertThat(closings).containsExactly("slow");
    }

    @Test
    void silenceIsBrokenOnceForWhoHasTakenAll() {
        log.append(job, new JobEvent.JobAccepted(now));
        OpenStream stream = read();
        stream.taken();

        stream.tick(System.nanoTime() + LONG.toNanos(), Duration.ofSeconds(15), LONG.minusSeconds(10));

        assertThat(writes).hasSize(2).last().isEqualTo(":alive\n\n");
        assertThat(disconnections).isZero();
    }

    private OpenStream read() {
        JobStream events = log.follow(job.tenant(), job.id(), null).orElseThrow();
        OpenStream stream = new OpenStream(
                events,
                OpenStreamTest::frame,
                new Frame.Retry(Duration.ofSeconds(2)),
                () -> disconnections++,
                Runnable::run,
                closings::add);
        stream.writeTo(new OpenStream.Client() {
            @Override
            public void write(byte[] frames) {
                writes.add(new String(frames, StandardCharsets.UTF_8));
            }

            @Override
            public void end(byte[] frames) {
                ends.add(new String(frames, StandardCharsets.UTF_8));
            }
        });
        return stream;
    }

    private static Frame frame(HistoryEvent event) {
        return new Frame.Event("1", event.event().eventName(), "{}");
    }

    private static String event(String name) {
        return "id:1\nevent:" + name + "\ndata:{}\n\n";
    }
}
