package io.proofstream.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.Kind;
import io.proofstream.common.wire.RedisKeys;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.testkit.Brokers;
import io.proofstream.testkit.SharedBrokers;
import io.proofstream.worker.fixture.Lanes;
import io.proofstream.worker.fixture.Scripted;
import io.proofstream.worker.fixture.ScriptedEngine;
import io.proofstream.worker.fixture.Tasks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Redis can be lost: it costs the cache, not the work.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
@TestProfile(Scripted.class)
class RedisAwayIT {

    private final SharedBrokers brokers = SharedBrokers.get();
    private final Lanes lanes = new Lanes(brokers.bootstrapServers());

    @BeforeEach
    void redisRuns() throws IOException {
        brokers.startRedis();
    }

    @AfterEach
    void redisRunsAgain() throws Exception {
        brokers.startRedis();
        lanes.close();
    }

    @Test
    void theWorkGoesOnAndTheCacheComesBack() throws IOException {
        brokers.killRedis();
        List<TaskRecord> tasks = IntStream.range(0, 40).mapToObj(i -> send()).toList();

        assertThat(tasks)
                .allSatisfy(
                        task -> assertThat(lanes.awaitEnd(task).getLast()).isInstanceOf(JobEvent.TaskCompleted.class));

        brokers.startRedis();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            TaskRecord task = send();
            lanes.awaitEnd(task);
            assertThat(brokers.redis("EXISTS", RedisKeys.result(task.cacheKey())))
                    .isEqualTo("1");
        });
    }

    @Test
    void cancellationsAreHeardAgain() throws IOException {
        brokers.killRedis();
        lanes.awaitEnd(send());
        brokers.startRedis();
        TaskRecord task = lanes.send(Tasks.of(Kind.SLEEP).param("ms", 300_000).next());
        await().until(() -> !lanes.events(task.job().id()).isEmpty());

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            brokers.redis("PUBLISH", RedisKeys.CANCELLATIONS, task.job().id().value());
            return lanes.ended(task);
        });

        assertThat(lanes.events(task.job().id()).getLast()).isInstanceOf(JobEvent.TaskCancelled.class);
    }

    private TaskRecord send() {
        String text = ScriptedEngine.play("Text " + UUID.randomUUID(), (ask, partials) -> ScriptedEngine.ANSWER);
        return lanes.send(Tasks.of(Kind.SENTIMENT).text(text).next());
    }
}
