package io.proofstream.brokers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisIT {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataWhenItIsStopped() throws IOException {
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder, 0)) {
            RedisCommand.send(redis.port(), "SET", "page", "über");
        }

        try (EmbeddedRedis again = EmbeddedRedis.start(folder, 0)) {
            assertThat(RedisCommand.send(again.port(), "GET", "page")).isEqualTo("über");
        }
    }

    @Test
    void keepsItsDataWhenItIsKilled() throws IOException {
        EmbeddedRedis redis = EmbeddedRedis.start(folder, 0);
        RedisCommand.send(redis.port(), "RPUSH", "history", "1", "2");
        redis.kill();
        assertThat(redis.process().isAlive()).isFalse();

        try (EmbeddedRedis again = EmbeddedRedis.start(folder, redis.port())) {
            assertThat(again.port()).isEqualTo(redis.port());
            assertThat(RedisCommand.send(again.port(), "LRANGE", "history", "0", "-1"))
                    .isEqualTo("1\n2");
        }
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedRedis.start(folder, other.getLocalPort()))
                    .isInstanceOf(BrokerStartFailed.class)
                    .hasMessage("Redis cannot start: port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void reportsARefusedCommand() throws IOException {
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder, 0)) {
            assertThatThrownBy(() -> RedisCommand.send(redis.port(), "NO-SUCH"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("unknown command");
        }
    }
}
