package io.proofstream.api.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How the read model is kept.
@ConfigMapping(prefix = "proofstream.projection")
interface ProjectionConfig {

    /// How long a job can be read, from its creation. The ledger must be kept at least as long.
    @WithDefault("72h")
    Duration retention();

    /// The consumer group of the API instances, which share the ledger's partitions.
    @WithDefault("proofstream-projection")
    String group();

    /// Which member of the group this is, also after a restart: who was killed then gets its partitions back at once,
    /// and the group need not find out first that it is gone. No two instances may have the same.
    Optional<String> member();

    /// The most records that are projected in one pipeline.
    @WithDefault("1000")
    int batch();

    /// How many unfinished jobs are kept in memory between batches; the others are read back from Redis. Under a
    /// backlog each stays until so many others came: more of them would outlive the JVM's young generation.
    @WithDefault("5000")
    int activeJobs();

    /// How far apart the clocks of API instances may be. A job that was created so long after this instance
    /// took over its partition is not looked for in Redis when its acceptance comes.
    @WithDefault("1m")
    Duration clockSkew();

    /// How often an idle projector looks whether Redis has lost the read model.
    @WithDefault("1s")
    Duration positionCheck();

    /// How long a read waits for a job that was accepted a moment ago. Milliseconds suffice, but not while a process
    /// that has just started is still compiling itself.
    @WithDefault("5s")
    Duration appearsWithin();

    /// Up to which age a job that is not there may be about to appear.
    @WithDefault("10s")
    Duration youngUntil();

    /// How long Redis may take to answer.
    @WithDefault("2s")
    Duration answerWithin();
}
