package io.proofstream.api.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.HistoryEvent;
import io.proofstream.api.projection.JobStream;
import io.proofstream.api.telemetry.ApiMeters;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/// The event streams open on this instance. One timer serves them all.
@ApplicationScoped
class OpenStreams {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(OpenStreams.class);
    private static final long TICK_MILLIS = 1_000;

    private final EventsConfig config;
    private final ObjectMapper json;
    private final DeliveryTrace trace;
    private final ApiMeters meters;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("open-streams").factory());
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    OpenStreams(EventsConfig config, ObjectMapper json, DeliveryTrace trace, ApiMeters meters) {
        this.config = config;
        this.json = json;
        this.trace = trace;
        this.meters = meters;
        meters.watchStreams(count::get);
    }

    void start(@Observes StartupEvent startup) {
        var unused = timer.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        timer.shutdownNow();
    }

    private void tick() {
        long now = System.nanoTime();
        for (OpenStream stream : open) {
            try {
                stream.tick(now, config.heartbeat(), config.stalledAfter());
            } catch (RuntimeException e) {
                // Or the timer would stop, for all streams.
                LOG.error("an open stream failed", e);
            }
        }
    }

    int count() {
        return count.get();
    }

    /// Takes one of the places for open streams, to be given to [#open] or back by [#leave].
    ///
    /// @throws ApiProblem `overloaded` when all are taken
    void enter() {
        if (count.incrementAndGet() > config.maxStreams()) {
            leave();
            throw new ApiProblem(
                    ProblemCode.OVERLOADED,
                    "This server has " + config.maxStreams()
                            + " event streams open and takes no more. Come back later.",
                    List.of(),
                    RETRY_AFTER);
        }
    }

    void leave() {
        count.decrementAndGet();
    }

    /// @param disconnect cuts the client off
    /// @param drainer where its events are rendered and written: not where they are heard, which a thousand readers
    /// of one event would hold up
    OpenStream open(JobStream job, Runnable disconnect, Executor drainer) {
        AtomicReference<OpenStream> self = new AtomicReference<>();
        OpenStream stream = new OpenStream(
                job, this::render, new Frame.Retry(config.reconnectAfter()), disconnect, drainer, why -> {
                    OpenStream closed = self.get();
                    if (closed != null) {
                        open.remove(closed);
                    }
                    meters.streamClosed(why);
                    leave();
                });
        self.set(stream);
        open.add(stream);
        return stream;
    }

    private Frame render(HistoryEvent event) {
        try {
            String data = json.writeValueAsString(event.event());
            trace.delivered(event);
            return new Frame.Event(event.id().toString(), event.event().eventName(), data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own events can be written", e);
        }
    }
}
