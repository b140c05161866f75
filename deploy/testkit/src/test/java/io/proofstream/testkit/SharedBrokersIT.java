package io.proofstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.wire.Topics;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedBrokersIT {

    private final SharedBrokers brokers = SharedBrokers.get();

    @AfterEach
    void leaveItRunning() throws IOException {
        brokers.startRedis();
    }

    @Test
    void isOnePairWhoeverAsks() {
        assertThat(SharedBrokers.get().bootstrapServers()).isEqualTo(brokers.bootstrapServers());
        assertThat(new Brokers().start())
                .containsEntry("kafka.bootstrap.servers", brokers.bootstrapServers())
                .containsEntry("quarkus.redis.hosts", brokers.redisUri());
    }

    @Test
    void hasTheTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains(Topics.EVENTS, Topics.DEAD_LETTERS);
        }
    }

    @Test
    void redisComesBackOnItsPortWithItsData() throws IOException {
        int port = brokers.redisPort();
        brokers.redis("SET", "kept", "yes");

        brokers.killRedis();
        assertThatThrownBy(() -> brokers.redis("PING")).isInstanceOf(IOException.class);
        brokers.startRedis();

        assertThat(brokers.redisPort()).isEqualTo(port);
        assertThat(brokers.redis("GET", "kept")).isEqualTo("yes");
    }

    @Test
    void redisCanBeStoppedAndForgets() throws IOException {
        brokers.redis("SET", "gone", "soon");
        brokers.stopRedis();
        brokers.startRedis();

        brokers.flushRedis();

        assertThat(brokers.redis("GET", "gone")).isEmpty();
    }
}
