package io.proofstream.bench.contender;

import io.proofstream.testkit.stack.StackRedis;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// What a user would pick instead: a queue for Node.js on Redis, behind Fastify. Each is a folder of
/// `deploy/bench/peers`.
public enum Peer {
    /// Priorities, retries, events by a Redis stream: what most pick.
    BULLMQ("BullMQ", "bullmq") {
        @Override
        long finished(StackRedis redis) throws IOException {
            return redis.sizeOfSortedSet("bull:jobs:completed");
        }
    },
    /// Less, and so quicker: no priorities, events by publish and subscribe.
    BEE_QUEUE("bee-queue", "bee-queue") {
        @Override
        long finished(StackRedis redis) throws IOException {
            return redis.sizeOfSet("bq:jobs:succeeded");
        }
    };

    private final String title;
    private final String folder;

    Peer(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /// How many jobs have finished, by what the queue keeps.
    abstract long finished(StackRedis redis) throws IOException;

    /// Its name for people.
    public String title() {
        return title;
    }

    /// Its folder, which is also its name on the command line.
    public String folder() {
        return folder;
    }

    /// The npm packages whose versions matter.
    List<String> packages() {
        return switch (this) {
            case BULLMQ -> List.of("fastify", "bullmq", "ioredis");
            case BEE_QUEUE -> List.of("fastify", "bee-queue");
        };
    }

    /// The peer of that name on the command line.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Peer named(String name) {
        return Arrays.stream(values())
                .filter(peer -> peer.folder.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such peer: " + name));
    }

    @Override
    public String toString() {
        return folder;
    }
}
