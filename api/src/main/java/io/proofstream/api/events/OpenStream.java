package io.proofstream.api.events;

import io.proofstream.api.projection.HistoryEvent;
import io.proofstream.api.projection.JobStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One client that reads a job's events. Events are taken from the job only when the client has taken the ones before:
/// a slow client holds up nobody and fills no memory, and one that takes nothing for too long is disconnected. Those
/// that are at hand go together in one write.
final class OpenStream {

    /// Who reads.
    interface Client {

        /// Sends these frames, and calls [#taken()] when the next may come.
        void write(byte[] frames);

        /// Sends the last of them; may be empty.
        void end(byte[] frames);
    }

    /// Characters from which on no more frames are put into one write.
    private static final int ENOUGH = 32 * 1024;

    private final JobStream job;
    private final Function<HistoryEvent, Frame> render;
    private final Frame greeting;
    private final Runnable disconnect;
    private final Executor drainer;
    private final Consumer<String> onClose;
    private final AtomicInteger drains = new AtomicInteger();
    private final AtomicInteger closings = new AtomicInteger();

    private volatile @Nullable Client client;
    private volatile long movedAt = System.nanoTime();
    private volatile boolean heartbeatDue;
    /// Whether the client has taken all that was written.
    private volatile boolean taken = true;

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

    /// Begins to write, for the one client of this stream.
    void writeTo(Client reader) {
        client = reader;
        job.onReady(this::drain);
    }

    /// The client has taken what was written last.
    void taken() {
        movedAt = System.nanoTime();
        taken = true;
        drain();
    }

    /// The client is gone.
    void cancel() {
        close("gone");
    }

    /// Called about every second.
    void tick(long now, Duration heartbeat, Duration stalledAfter) {
        long still = now - movedAt;
        if (!taken && still > stalledAfter.toNanos()) {
            close("slow");
            disconnect.run();
        } else if (taken && still > heartbeat.toNanos()) {
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
        Client reader = client;
        if (reader == null || !taken || closings.get() > 0) {
            return;
        }
        byte[] frames = frames();
        if (job.atEnd()) {
            if (close("finished")) {
                reader.end(frames);
            }
        } else if (frames.length > 0) {
            taken = false;
            movedAt = System.nanoTime();
            reader.write(frames);
        }
    }

    private byte[] frames() {
        StringBuilder wire = new StringBuilder();
        for (Frame frame = next(); frame != null; frame = wire.length() < ENOUGH ? next() : null) {
            frame.appendTo(wire);
        }
        return wire.toString().getBytes(StandardCharsets.UTF_8);
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
