package io.proofstream.bench.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/// One connection: a request at a time, then its response.
final class Connection {

    /// Keeps connections that have nothing to do.
    interface Pool {
        void idle(Connection connection);

        void closed(Connection connection);
    }

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Pool pool;
    private @Nullable ByteBuffer outgoing;
    private @Nullable ResponseReader response;

    private Connection(SocketChannel channel, SelectionKey key, Pool pool) {
        this.channel = channel;
        this.key = key;
        this.pool = pool;
    }

    static Connection open(InetSocketAddress server, Selector selector, Pool pool) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        // Over the loopback interface this is done at once.
        channel.connect(server);
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Connection connection = new Connection(channel, key, pool);
        key.attach(connection);
        return connection;
    }

    void send(ByteBuffer request, BodyReader reader) throws IOException {
        outgoing = request;
        response = new ResponseReader(reader);
        write();
    }

    void ready(ByteBuffer incoming) throws IOException {
        if (key.isWritable()) {
            write();
        }
        if (key.isReadable()) {
            read(incoming);
        }
    }

    private void write() throws IOException {
        ByteBuffer request = outgoing;
        if (request != null) {
            channel.write(request);
            boolean sent = !request.hasRemaining();
            outgoing = sent ? null : request;
            key.interestOps(sent ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }
    }

    private void read(ByteBuffer incoming) throws IOException {
        incoming.clear();
        int length = channel.read(incoming);
        ResponseReader reader = response;
        if (length < 0) {
            channel.close();
            pool.closed(this);
            if (reader != null) {
                throw new EOFException("closed in the middle of a response");
            }
            return;
        }
        if (length == 0) {
            return;
        }
        if (reader == null) {
            throw new IOException("bytes that nobody asked for");
        }
        byte[] bytes = new byte[length];
        incoming.flip().get(bytes);
        if (reader.read(bytes)) {
            response = null;
            if (reader.keepsAlive()) {
                pool.idle(this);
            } else {
                channel.close();
            }
            reader.body().end();
        }
    }

    @Override
    public String toString() {
        return channel.toString();
    }
}
