package io.proofstream.api.events;

import io.proofstream.api.projection.HistoryEvent;
import io.proofstream.api.projection.JobStream;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One client that reads a job's events. Events are taken from the job only when the client has taken the ones before:
/// a slow client holds up nobody and fills no memory, and one that takes nothing for too long is disconnected.
///
/// A publisher to exactly one subscriber.
final class OpenStream implements Flow.Publisher<Frame>, Flow.Subscription {

    private final JobStream job;
    private final Function<HistoryEvent, Frame> render;
    private final Frame greeting;
    private final Runnable disconnect;
    private final Executor drainer;
    private final Consumer<String> onClose;
    private final AtomicInteger drains = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger closings = new AtomicInteger();

    private volatile Flow.@Nullable Subscriber<? super Frame> subscriber;
    private volatile long movedAt = System.nanoTime();
    private volatile boolean heartbeatDue;
    private boolean greeted;

    /// @param greeting written first
    /// @param disconnect cuts the client off
    /// @param drainer where events are rendered and written; not the caller's thread
    /// @param onClose told once why the stream ended: `finished`, `gone` or `slow`
    OpenStream(
            JobStream job,
            Function<HistoryEvent, Frame> render,
            Frame greeting,
            Runnable disconnect,
            Executor drainer,
            Consumer<String> onClose) {
        this.job = job;
        this.render = render;
        this.greeting = greeting;
        this.disconnect = disconnect;
        this.drainer = drainer;
        this.onClose = onClose;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Frame> client) {
        subscriber = client;
        client.onSubscribe(this);
        job.onReady(this::drain);
    }

    @Override
    public void request(long frames) {
        demand.accumulateAndGet(frames, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        movedAt = System.nanoTime();
        drain();
    }

    @Override
    public void cancel() {
        close("gone");
    }

    /// Called about every second.
    void tick(long now, Duration heartbeat, Duration stalledAfter) {
        long still = now - movedAt;
        if (demand.get() == 0 && still > stalledAfter.toNanos()) {
            close("slow");
            disconnect.run();
        } else if (demand.get() > 0 && still > heartbeat.toNanos()) {
            heartbeatDue = true;
            drain();
        }
    }

    private void drain() {
        if (drains.getAndIncrement() == 0) {
            drainer.execute(this::drainAll);
        }
    }

    private void drainAll() {
        int seen = drains.get();
        while (seen != 0) {
            writeWhatMayBe();
            seen = drains.addAndGet(-seen);
        }
    }

    private void writeWhatMayBe() {
        Flow.Subscriber<? super Frame> client = subscriber;
        if (client == null) {
            return;
        }
        while (demand.get() > 0 && closings.get() == 0) {
            Frame frame = next();
            if (frame == null) {
                break;
            }
            demand.decrementAndGet();
            movedAt = System.nanoTime();
            client.onNext(frame);
        }
        if (job.atEnd() && close("finished")) {
            client.onComplete();
        }
    }

    private @Nullable Frame next() {
        if (!greeted) {
            greeted = true;
            return greeting;
        }
        Frame event = job.poll().map(render).orElse(null);
        boolean silent = event == null && heartbeatDue;
        heartbeatDue = false;
        return silent ? new Frame.Comment("alive") : event;
    }

    /// @return whether this call closed it
    private boolean close(String why) {
        if (closings.getAndIncrement() > 0) {
            return false;
        }
        job.close();
        onClose.accept(why);
        return true;
    }
}
