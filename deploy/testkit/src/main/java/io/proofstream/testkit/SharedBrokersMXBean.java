package io.proofstream.testkit;

import java.io.IOException;

/// What is asked of the one pair of this JVM. It is a management bean because Quarkus loads this class more than once:
/// the platform's bean server is the one place that all of its loaders share.
public interface SharedBrokersMXBean {

    String getBootstrapServers();

    int getRedisPort();

    /// As a crash would.
    void killRedis() throws IOException;

    /// In order.
    void stopRedis() throws IOException;

    /// Returns when it answers, with the data that it had. No effect when it runs.
    void startRedis() throws IOException;
}
