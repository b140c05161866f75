package io.proofstream.api.queue;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/// Ready means that Kafka answers and has the topics, and that the producer knows them: without that no job can be
/// accepted.
@Readiness
@ApplicationScoped
class QueueHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LedgerProducer ledger;
    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    QueueHealth(@Identifier("default-kafka-broker") Map<String, Object> kafka, LedgerProducer ledger) {
        this.ledger = ledger;
        settings = new HashMap<>(kafka);
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("reconnect.backoff.max.ms", 500);
        settings.put("client.id", "proofstream-api-health");
    }

    /// The client takes longest to make: it is made while the rest starts.
    void start(@Observes StartupEvent startup) {
        Thread.ofVirtual().name("kafka-health").start(this::admin);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder kafka = HealthCheckResponse.named("kafka");
        try {
            admin().describeTopics(LedgerTopics.ALL).allTopicNames().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return ledger.isReady()
                    ? kafka.up().build()
                    : kafka.down()
                            .withData("reason", "the producer is asking for the topics")
                            .build();
        } catch (ExecutionException | TimeoutException e) {
            return kafka.down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return kafka.down().withData("reason", "interrupted").build();
        }
    }

    private synchronized Admin admin() {
        Admin known = admin;
        if (known == null) {
            known = Admin.create(settings);
            admin = known;
        }
        return known;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
