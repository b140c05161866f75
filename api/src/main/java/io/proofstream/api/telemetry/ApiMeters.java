package io.proofstream.api.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Every meter of the API, with its name and its labels. Labels have few values each: enums and codes, never an id.
@ApplicationScoped
public class ApiMeters {

    /// What a histogram tells apart: a bucket costs memory and a line in every scrape.
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final MeterRegistry registry;
    private final Timer acknowledgement;
    private final Timer projectionLag;
    private final Timer firstResult;
    private final Counter tasksSubmitted;
    /// Meters with labels, once each was needed: to look one up in the registry costs as much as the rest of a job's.
    private final Map<List<String>, Counter> counters = new ConcurrentHashMap<>();

    private final Map<List<String>, Timer> timers = new ConcurrentHashMap<>();

    public ApiMeters(MeterRegistry registry) {
        this.registry = registry;
        this.acknowledgement =
                timer("proofstream.queue.ack", "From sending a job's records to the last acknowledgement");
        this.projectionLag = timer("proofstream.projection.lag", "From an event's own time to its projection");
        this.firstResult = timer("proofstream.job.first.result", "From a job's acceptance to its first ended task");
        this.tasksSubmitted = Counter.builder("proofstream.tasks.submitted")
                .description("Tasks asked for")
                .register(registry);
    }

    /// How a submission was taken.
    public enum Taken {
        /// 202: there is work to do.
        QUEUED,
        /// 200: every task was answered from the cache.
        CACHED,
        /// The answer of an earlier request with the same Idempotency-Key.
        REPLAYED
    }

    /// Which layer of the cache answered.
    public enum CacheLayer {
        LOCAL,
        SHARED
    }

    /// A valid submission arrived.
    public void submitted(Priority priority, int tasks) {
        counter("proofstream.jobs.submitted", "priority", priority.wireName()).increment();
        tasksSubmitted.increment(tasks);
    }

    /// A submission was answered; `took` is the time since its body was read.
    public void accepted(Priority priority, Taken how, Duration took) {
        timer(
                        "proofstream.jobs.accepted",
                        "From a job's body to its answer",
                        "priority",
                        priority.wireName(),
                        "how",
                        lower(how))
                .record(took);
    }

    /// A request ended with a problem.
    public void rejected(String code) {
        counter("proofstream.requests.rejected", "code", code).increment();
    }

    public void cacheHit(CacheTier tier, CacheLayer layer) {
        counter("proofstream.cache.lookups", "tier", tier.wireName(), "layer", lower(layer), "outcome", "hit")
                .increment();
    }

    /// No layer knew it.
    public void cacheMiss(CacheTier tier) {
        counter("proofstream.cache.lookups", "tier", tier.wireName(), "layer", "none", "outcome", "miss")
                .increment();
    }

    /// The shared cache could not be asked.
    public void cacheUnavailable() {
        counter("proofstream.cache.unavailable").increment();
    }

    /// Every record of a job was acknowledged.
    public void acknowledged(Duration took) {
        acknowledgement.record(took);
    }

    /// Kafka did not take a job's records.
    public void queueUnavailable() {
        counter("proofstream.queue.unavailable").increment();
    }

    /// How many records wait for their acknowledgement.
    public void watchInFlight(Supplier<Number> records) {
        gauge("proofstream.queue.in.flight", records);
    }

    /// What the projector did with an event.
    public enum Projected {
        /// It is in the read model.
        APPLIED,
        /// It changed nothing: a second outcome of a task, or a repetition.
        LATE,
        /// It could not be read, and is a dead letter.
        UNREADABLE
    }

    /// Events of one kind of outcome went through the projector.
    public void projected(Projected outcome, int events) {
        counter("proofstream.events.projected", "outcome", lower(outcome)).increment(events);
    }

    /// An event is in the read model.
    ///
    /// @param lag the time since it was written to the ledger
    public void projectionLag(Duration lag) {
        projectionLag.record(lag);
    }

    /// How many of the ledger's records are not projected yet.
    public void watchProjectionBacklog(Supplier<Number> records) {
        gauge("proofstream.projection.backlog", records);
    }

    /// Redis had lost a partition of the read model, which is built again.
    public void rebuilt(int partitions) {
        counter("proofstream.projection.rebuilds").increment(partitions);
    }

    /// A job's first task ended.
    public void firstResult(Duration sinceAcceptance) {
        firstResult.record(sinceAcceptance);
    }

    /// A job reached its final status.
    public void finished(Priority priority, String status, Duration sinceAcceptance) {
        timer(
                        "proofstream.jobs.finished",
                        "From a job's acceptance to its end",
                        "priority",
                        priority.wireName(),
                        "status",
                        status)
                .record(sinceAcceptance);
    }

    /// How many event streams are open.
    public void watchStreams(Supplier<Number> open) {
        gauge("proofstream.streams.open", open);
    }

    /// A stream ended.
    ///
    /// @param why `finished`, `gone`, `slow` or `error`
    public void streamClosed(String why) {
        counter("proofstream.streams.closed", "why", why).increment();
    }

    /// @param labels names and values, in turn; of few values each
    private Counter counter(String name, String... labels) {
        List<String> key = key(name, labels);
        Counter known = counters.get(key);
        return known != null ? known : counters.computeIfAbsent(key, same -> registry.counter(name, labels));
    }

    private Timer timer(String name, String description, String... labels) {
        List<String> key = key(name, labels);
        Timer known = timers.get(key);
        return known != null
                ? known
                : timers.computeIfAbsent(
                        key,
                        same -> Timer.builder(name)
                                .description(description)
                                .tags(labels)
                                .publishPercentileHistogram()
                                .minimumExpectedValue(SHORTEST)
                                .maximumExpectedValue(LONGEST)
                                .register(registry));
    }

    private static List<String> key(String name, String... labels) {
        List<String> key = new ArrayList<>(labels.length + 1);
        key.add(name);
        key.addAll(Arrays.asList(labels));
        return key;
    }

    private void gauge(String name, Supplier<Number> value) {
        Gauge.builder(name, value).strongReference(true).register(registry);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
