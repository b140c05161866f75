package io.proofstream.api.projection;

import io.proofstream.common.job.JobId;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Hears new entries of the jobs that somebody here follows, over one connection to Redis. A connection that was lost
/// is made again, and every listener told that it may have missed something.
@ApplicationScoped
class LiveEntries {

    /// Who follows a job. Called on the connection's thread: must not block.
    interface Listener {

        /// From now on everything is heard: what happened before is to be read.
        void onSubscribed();

        /// The job's history begins, with this manifest.
        void onBegun(byte[] manifest);

        /// @param index the entry's place in the job's history, from 1
        /// @param traceparent empty where the trace is not sampled
        void onEntry(int index, String traceparent, byte[] entry);
    }

    private static final class Channel {
        final List<Listener> listeners = new CopyOnWriteArrayList<>();
        boolean subscribed;
    }

    private static final Logger LOG = Logger.getLogger(LiveEntries.class);
    private static final long FIRST_DELAY_MILLIS = 50;
    private static final long LONGEST_DELAY_MILLIS = 2_000;
    private static final int CHANNELS_IN_ONE = 500;

    private final Redis redis;
    private final Vertx vertx;
    private final Map<String, Channel> channels = new HashMap<>();
    /// Subscriptions sent and not confirmed yet, by channel: one that was given up and taken again has two.
    private final Map<String, Integer> unconfirmed = new HashMap<>();

    private @Nullable RedisConnection connection;
    private boolean connecting;
    private boolean stopped;
    private long delayMillis = FIRST_DELAY_MILLIS;

    LiveEntries(Redis redis, Vertx vertx) {
        this.redis = redis;
        this.vertx = vertx;
    }

    void listen(JobId job, Listener listener) {
        String name = ReadModelKeys.live(job);
        boolean subscribed;
        synchronized (this) {
            Channel channel = channels.get(name);
            if (channel == null) {
                channel = new Channel();
                channels.put(name, channel);
                subscribe(List.of(name));
            }
            channel.listeners.add(listener);
            subscribed = channel.subscribed;
        }
        if (subscribed) {
            listener.onSubscribed();
        }
    }

    synchronized void leave(JobId job, Listener listener) {
        String name = ReadModelKeys.live(job);
        Channel channel = channels.get(name);
        if (channel != null && channel.listeners.remove(listener) && channel.listeners.isEmpty()) {
            channels.remove(name);
            send(Command.UNSUBSCRIBE, List.of(name));
        }
    }

    /// How many jobs are followed here.
    synchronized int jobs() {
        return channels.size();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        synchronized (this) {
            stopped = true;
        }
    }

    private void subscribe(List<String> names) {
        if (connection == null) {
            connect();
            return;
        }
        names.forEach(name -> unconfirmed.merge(name, 1, Integer::sum));
        send(Command.SUBSCRIBE, names);
    }

    private void send(Command command, List<String> names) {
        RedisConnection current = connection;
        if (current == null) {
            return;
        }
        Request request = Request.cmd(command);
        names.forEach(request::arg);
        current.send(request).onFailure(failure -> lost(current, failure));
    }

    private synchronized void connect() {
        if (connecting || stopped || connection != null) {
            return;
        }
        connecting = true;
        redis.connect().onComplete(made -> {
            if (made.succeeded()) {
                connected(made.result());
            } else {
                reconnectLater(made.cause());
            }
        });
    }

    private synchronized void connected(RedisConnection made) {
        connecting = false;
        connection = made;
        delayMillis = FIRST_DELAY_MILLIS;
        made.handler(this::heard);
        made.exceptionHandler(failure -> lost(made, failure));
        made.endHandler(end -> lost(made, null));
        List<String> names = new ArrayList<>(channels.keySet());
        for (int i = 0; i < names.size(); i += CHANNELS_IN_ONE) {
            subscribe(names.subList(i, Math.min(names.size(), i + CHANNELS_IN_ONE)));
        }
    }

    private synchronized void lost(RedisConnection which, @Nullable Throwable failure) {
        if (which != connection) {
            return;
        }
        connection = null;
        unconfirmed.clear();
        channels.values().forEach(channel -> channel.subscribed = false);
        if (!stopped) {
            LOG.infof("the connection that hears new events was lost: %s", failure);
        }
        reconnectLater(failure);
    }

    private synchronized void reconnectLater(@Nullable Throwable failure) {
        connecting = false;
        if (stopped) {
            return;
        }
        LOG.debugf("Redis cannot be heard, next attempt in %d ms: %s", (Long) delayMillis, failure);
        vertx.setTimer(delayMillis, timer -> connect());
        delayMillis = Math.min(LONGEST_DELAY_MILLIS, delayMillis * 2);
    }

    private void heard(Response message) {
        if (message.size() < 3) {
            return;
        }
        String channel = message.get(1).toString();
        switch (message.get(0).toString()) {
            case "message" -> entry(channel, message.get(2).toBytes());
            case "subscribe" -> confirmed(channel);
            default -> LOG.tracef("heard %s", message);
        }
    }

    private void confirmed(String name) {
        List<Listener> listeners;
        synchronized (this) {
            Integer left = unconfirmed.computeIfPresent(name, (same, count) -> count == 1 ? null : count - 1);
            Channel channel = channels.get(name);
            if (left != null || channel == null) {
                return;
            }
            channel.subscribed = true;
            listeners = channel.listeners;
        }
        listeners.forEach(Listener::onSubscribed);
    }

    /// A message is the entry's index, the trace parent or nothing, and the entry, parted by spaces; at index 0 stands
    /// the manifest.
    private void entry(String name, byte[] message) {
        Channel channel;
        synchronized (this) {
            channel = channels.get(name);
        }
        if (channel == null) {
            return;
        }
        int first = indexOf(message, 0);
        int second = indexOf(message, first + 1);
        if (first < 0 || second < 0) {
            LOG.warnf("heard what is no entry on %s", name);
            return;
        }
        int index = Integer.parseInt(text(message, 0, first));
        String traceparent = text(message, first + 1, second);
        byte[] entry = Arrays.copyOfRange(message, second + 1, message.length);
        channel.listeners.forEach(listener -> {
            if (index == 0) {
                listener.onBegun(entry);
            } else {
                listener.onEntry(index, traceparent, entry);
            }
        });
    }

    private static int indexOf(byte[] message, int from) {
        for (int i = from; i < message.length; i++) {
            if (message[i] == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static String text(byte[] message, int from, int to) {
        return new String(message, from, to - from, StandardCharsets.US_ASCII);
    }
}
