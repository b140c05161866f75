package io.proofstream.testkit;

import io.proofstream.brokers.RedisCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/// The Kafka and the Redis that all tests of this JVM share, with every topic. Tests keep apart by the names
/// they use: ids of their own, consumer groups of their own.
public final class SharedBrokers {

    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private final SharedBrokersMXBean brokers;

    private SharedBrokers(SharedBrokersMXBean brokers) {
        this.brokers = brokers;
    }

    /// Starts them when no test has yet.
    public static SharedBrokers get() {
        // A lock that all class loaders share, as the bean is.
        synchronized (BEANS) {
            try {
                ObjectName name = new ObjectName("io.proofstream.testkit:type=Brokers");
                if (!BEANS.isRegistered(name)) {
                    BEANS.registerMBean(BrokersOfThisJvm.start(), name);
                }
                return new SharedBrokers(JMX.newMXBeanProxy(BEANS, name, SharedBrokersMXBean.class));
            } catch (IOException e) {
                throw new UncheckedIOException("the test brokers did not start", e);
            } catch (JMException e) {
                throw new IllegalStateException("the test brokers cannot be shared", e);
            }
        }
    }

    public String bootstrapServers() {
        return brokers.getBootstrapServers();
    }

    public int redisPort() {
        return brokers.getRedisPort();
    }

    /// For `quarkus.redis.hosts`.
    public String redisUri() {
        return "redis://127.0.0.1:" + redisPort();
    }

    /// Sends one command, for example `redis("LRANGE", key, "0", "-1")`.
    ///
    /// @return the reply as text; the elements of an array one per line; empty for nil
    public String redis(String... words) throws IOException {
        return RedisCommand.send(redisPort(), words);
    }

    public void flushRedis() throws IOException {
        redis("FLUSHALL");
    }

    /// As a crash would; [#startRedis()] brings it back on the same port with the data that reached its file.
    public void killRedis() throws IOException {
        brokers.killRedis();
    }

    /// In order; [#startRedis()] brings it back on the same port with its data.
    public void stopRedis() throws IOException {
        brokers.stopRedis();
    }

    /// Returns when it answers. No effect when it runs.
    public void startRedis() throws IOException {
        brokers.startRedis();
    }
}
