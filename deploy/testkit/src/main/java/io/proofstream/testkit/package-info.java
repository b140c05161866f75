/// Real brokers for integration tests, one pair per JVM: in containers where an engine answers, embedded elsewhere.
///
/// A Quarkus test: `@QuarkusTest @QuarkusTestResource(Brokers.class) class SomethingIT`; the application is
/// configured to use them. Plain JUnit: `SharedBrokers.get().bootstrapServers()` and `redisUri()`. From
/// either, a test may flush, kill and restart Redis through `SharedBrokers.get()`. The switch:
/// `PROOFSTREAM_TEST_BROKERS=embedded|containers`, else whatever is there; images by
/// `PROOFSTREAM_TEST_KAFKA_IMAGE` and `PROOFSTREAM_TEST_REDIS_IMAGE`.
@NullMarked
package io.proofstream.testkit;

import org.jspecify.annotations.NullMarked;
