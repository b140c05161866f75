package io.proofstream.worker.telemetry;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.proofstream.common.failure.FailureCode;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Lane;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every meter of the worker, with its name and its labels. Labels have few values each: enums, never an id.
@Singleton
public class WorkerMeters {

    private final MeterRegistry registry;
    private final Map<Lane, Timer> queued;
    private final Map<Lane, Timer> gate;
    private final Map<TaskLabels, Timer> tasks = new ConcurrentHashMap<>();
    private final Map<CacheLabels, Counter> lookUps = new ConcurrentHashMap<>();
    private final Map<Kind, Counter> followers;
    private final Counter cacheUnavailable;
    private final Counter ledgerUnavailable;
    private final Timer acknowledgement;

    private record TaskLabels(Kind kind, TaskOutcome outcome) {}

    private record CacheLabels(CacheTier tier, CacheLayer layer) {}

    /// How a worker was done with a task.
    public enum TaskOutcome {
        COMPLETED,
        CACHED,
        FAILED,
        RETRYING,
        CANCELLED,
        EXPIRED,
        HANDED_BACK
    }

    /// Which layer of the cache answered.
    public enum CacheLayer {
        LOCAL,
        SHARED,
        NONE
    }

    public WorkerMeters(MeterRegistry registry) {
        this.registry = registry;
        queued = perEnum(
                Lane.class,
                lane -> timer("proofstream.tasks.queued", "From a task's arrival in its lane to its slot")
                        .tag("lane", lane.wireName())
                        .register(registry));
        gate = perEnum(
                Lane.class,
                lane -> timer("proofstream.gate.waited", "From wanting a core to having one")
                        .tag("lane", lane.wireName())
                        .register(registry));
        followers = perEnum(
                Kind.class,
                kind -> Counter.builder("proofstream.flights.followers")
                        .description("Tasks that shared the work of an equal one")
                        .tag("kind", kind.wireName())
                        .register(registry));
        cacheUnavailable = registry.counter("proofstream.cache.unavailable");
        ledgerUnavailable = registry.counter("proofstream.ledger.unavailable");
        acknowledgement = timer("proofstream.ledger.ack", "From sending a record to its acknowledgement")
                .register(registry);
    }

    /// A task got its slot.
    public void tookFromLane(Lane lane, Duration age) {
        requireNonNull(queued.get(lane)).record(age);
    }

    /// A task passed the gate to the cores.
    public void passedGate(Lane lane, Duration waited) {
        requireNonNull(gate.get(lane)).record(waited);
    }

    /// A worker was done with a task.
    public void task(Kind kind, TaskOutcome outcome, Duration took) {
        tasks.computeIfAbsent(
                        new TaskLabels(kind, outcome),
                        labels -> timer(
                                        "proofstream.tasks.done",
                                        "From a task's slot to the end of what this worker does for it")
                                .tag("kind", kind.wireName())
                                .tag("outcome", lower(outcome))
                                .register(registry))
                .record(took);
    }

    public void cacheLookUp(CacheTier tier, CacheLayer layer) {
        lookUps.computeIfAbsent(
                        new CacheLabels(tier, layer),
                        labels -> Counter.builder("proofstream.cache.lookups")
                                .tag("tier", tier.wireName())
                                .tag("layer", lower(layer))
                                .tag("outcome", layer == CacheLayer.NONE ? "miss" : "hit")
                                .register(registry))
                .increment();
    }

    /// The shared cache could not be asked, or could not take a result.
    public void cacheUnavailable() {
        cacheUnavailable.increment();
    }

    /// A task shared the work of an equal one.
    public void follower(Kind kind) {
        requireNonNull(followers.get(kind)).increment();
    }

    /// A task goes for another attempt.
    public void retry(Kind kind, FailureCode code) {
        registry.counter("proofstream.tasks.retries", "kind", kind.wireName(), "code", code.wireName())
                .increment();
    }

    /// @param code why, as a stable name
    public void deadLetter(String code) {
        registry.counter("proofstream.dead.letters", "code", code).increment();
    }

    /// A record was acknowledged by every replica that must have it.
    public void acknowledged(Duration took) {
        acknowledgement.record(took);
    }

    /// Kafka did not acknowledge a record in time.
    public void ledgerUnavailable() {
        ledgerUnavailable.increment();
    }

    public void watchSlots(Lane lane, Supplier<Number> used, Supplier<Number> borrowed, Supplier<Number> waiting) {
        gauge("proofstream.slots.used", lane, used);
        gauge("proofstream.slots.borrowed", lane, borrowed);
        gauge("proofstream.slots.waiting", lane, waiting);
    }

    /// @param strays engine threads that were called off and have not ended
    public void watchEngines(Supplier<Number> waiting, Supplier<Number> strays) {
        Gauge.builder("proofstream.gate.waiting", waiting).strongReference(true).register(registry);
        Gauge.builder("proofstream.engines.strays", strays)
                .strongReference(true)
                .register(registry);
    }

    /// @param held tasks that wait here for their next attempt
    public void watchRetries(Supplier<Number> held) {
        Gauge.builder("proofstream.retries.held", held).strongReference(true).register(registry);
    }

    private void gauge(String name, Lane lane, Supplier<Number> value) {
        Gauge.builder(name, value)
                .tag("lane", lane.wireName())
                .strongReference(true)
                .register(registry);
    }

    private static Timer.Builder timer(String name, String description) {
        return Timer.builder(name).description(description).publishPercentileHistogram();
    }

    private static <E extends Enum<E>, M> Map<E, M> perEnum(Class<E> type, Function<E, M> meter) {
        Map<E, M> meters = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            meters.put(value, meter.apply(value));
        }
        return meters;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
