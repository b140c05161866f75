package io.proofstream.testkit;

import java.io.IOException;

/// One Kafka and one Redis, embedded or in containers.
interface BrokerPair extends AutoCloseable {

    String bootstrapServers();

    /// The same for as long as the pair lives.
    int redisPort();

    /// As a crash would.
    void killRedis() throws IOException;

    /// In order.
    void stopRedis() throws IOException;

    /// Returns when it answers, with the data that it had.
    void startRedis() throws IOException;

    @Override
    void close() throws IOException;
}
