package io.proofstream.bench.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Calls to one server from one thread: whatever is asked for here is answered by a call back on the thread that is in
/// [#run]. Connections are kept and used again, the last one first.
///
/// For one thread. A connection that breaks ends the run: the figures of a run with failures mean nothing.
public final class HttpLoop implements AutoCloseable {

    /// Takes an answer.
    public interface Answer {
        void answered(int status, String body) throws IOException;
    }

    private record Task(long due, Runnable work) {}

    private static final class IdleConnections implements Connection.Pool {

        private final Deque<Connection> connections = new ArrayDeque<>();

        @Override
        public void idle(Connection connection) {
            connections.addLast(connection);
        }

        @Override
        public void closed(Connection connection) {
            connections.remove(connection);
        }

        @Nullable
        Connection take() {
            return connections.pollLast();
        }
    }

    private static final long LONGEST_WAIT_MILLIS = 100;
    /// Two threads are woken up before a task, which took 0.2 ms here: it is waited for by asking, as long as that.
    private static final long LEAD_NANOS = 200_000;

    private final InetSocketAddress server;
    private final Selector selector;
    private final Pacer pacer;
    private final ByteBuffer incoming = ByteBuffer.allocateDirect(256 * 1024);
    private final IdleConnections idle = new IdleConnections();
    private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::due));
    private @Nullable IOException failure;

    public HttpLoop(int port) throws IOException {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        selector = Selector.open();
        pacer = new Pacer(selector::wakeup);
    }

    public void post(String path, String json, Answer answer) throws IOException {
        send(RequestBytes.post(path, json), new WholeBody(answer));
    }

    public void get(String path, Answer answer) throws IOException {
        send(RequestBytes.get(path), new WholeBody(answer));
    }

    /// Opens a job's event stream.
    public void stream(String path, EventReader.Listener listener) throws IOException {
        send(RequestBytes.stream(path), new EventReader(path, listener));
    }

    /// Has `work` done when it is due, by `System.nanoTime()`.
    public void at(long due, Runnable work) {
        tasks.add(new Task(due, work));
    }

    /// Makes the run end with `why`.
    public void fail(IOException why) {
        if (failure == null) {
            failure = why;
        }
    }

    /// Works until `done`.
    ///
    /// @throws IOException when a connection broke, or a task failed
    public void run(BooleanSupplier done) throws IOException {
        while (failure == null && !done.getAsBoolean()) {
            for (Task next = tasks.peek(); next != null && next.due() <= System.nanoTime(); next = tasks.peek()) {
                tasks.remove();
                next.work().run();
            }
            await();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void await() throws IOException {
        Task next = tasks.peek();
        long millis = LONGEST_WAIT_MILLIS;
        if (next != null) {
            long left = next.due() - System.nanoTime();
            if (left <= LEAD_NANOS) {
                selector.selectNow(this::handle);
                return;
            }
            // The selector waits in whole milliseconds: the pacer wakes it up when it is nearly time.
            millis = Math.min(millis, TimeUnit.NANOSECONDS.toMillis(left) + 1);
            pacer.wakeAt(next.due() - LEAD_NANOS);
        }
        selector.select(this::handle, millis);
    }

    private void handle(SelectionKey key) {
        Connection connection = (Connection) key.attachment();
        try {
            connection.ready(incoming);
        } catch (IOException e) {
            fail(new IOException(connection + ": " + e, e));
        }
    }

    private void send(ByteBuffer request, BodyReader reader) throws IOException {
        Connection connection = idle.take();
        if (connection == null) {
            connection = Connection.open(server, selector, idle);
        }
        connection.send(request, reader);
    }

    @Override
    public void close() throws IOException {
        pacer.close();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
