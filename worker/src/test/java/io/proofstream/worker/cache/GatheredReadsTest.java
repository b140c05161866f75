package io.proofstream.worker.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.impl.RequestImpl;
import io.vertx.redis.client.impl.types.BulkType;
import io.vertx.redis.client.impl.types.MultiType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheredReadsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Vertx vertx = Vertx.vertx();
    private final HeldRedis redis = new HeldRedis();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void sendsOneAloneAtOnceAndThoseThatComeMeanwhileTogether() {
        GatheredReads reads = new GatheredReads(redis, vertx, LONG);
        List<CompletableFuture<Map<String, byte[]>>> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String key = "key-" + i;
            int sent = Math.min(i + 1, 2);
            asked.add(CompletableFuture.supplyAsync(() -> reads.get(List.of(key)), Thread::startVirtualThread));
            await().until(() -> redis.held.size() == sent);
        }
        await().until(() -> reads.waiting() == 4);

        redis.answer(0);

        await().until(() -> redis.held.size() == 3);
        redis.answer(1);
        redis.answer(2);
        assertThat(asked.get(5).join()).containsKey("key-5").containsKey("key-2");
        assertThat(asked.get(0).join()).containsOnlyKeys("key-0");
    }

    @Test
    void failsReadsThatRedisLeavesWithoutAnAnswer() {
        GatheredReads reads = new GatheredReads(redis, vertx, Duration.ofMillis(20));

        for (int i = 0; i < 4; i++) {
            String key = "key-" + i;
            assertThatThrownBy(() -> reads.get(List.of(key))).hasMessageContaining("did not answer");
        }

        assertThat(redis.held)
                .as("those left alone do not keep others from asking")
                .hasSize(4);
    }

    @Test
    void failsReadsWhoseCommandFails() {
        GatheredReads reads = new GatheredReads(redis, vertx, LONG);
        CompletableFuture<Map<String, byte[]>> asked =
                CompletableFuture.supplyAsync(() -> reads.get(List.of("key")), Thread::startVirtualThread);
        await().until(() -> redis.held.size() == 1);

        redis.held.getFirst().answer().fail("gone");

        assertThatThrownBy(asked::join).hasMessageContaining("gone");
    }

    /// A Redis that answers when it is told to, each key with a value.
    private static final class HeldRedis implements Redis {

        private record Held(int keys, Promise<@Nullable Response> answer) {}

        private final List<Held> held = new CopyOnWriteArrayList<>();

        void answer(int command) {
            Held mget = held.get(command);
            MultiType values = MultiType.create(mget.keys(), false);
            for (int i = 0; i < mget.keys(); i++) {
                values.add(BulkType.create(Buffer.buffer("value"), false));
            }
            mget.answer().complete(values);
        }

        @Override
        public Future<@Nullable Response> send(Request command) {
            Promise<@Nullable Response> answer = Promise.promise();
            int keys = ((RequestImpl) command).keys().size();
            held.add(new Held(keys, answer));
            return answer.future();
        }

        @Override
        public Future<RedisConnection> connect() {
            return Future.failedFuture("not asked for");
        }

        @Override
        public Future<List<@Nullable Response>> batch(List<Request> commands) {
            return Future.failedFuture("not asked for");
        }

        @Override
        public void close() {}
    }
}
