package io.proofstream.api.submission;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/// The limits as they are when nobody sets them.
final class Limits {

    static final SubmissionLimits DEFAULTS = new SmallRyeConfigBuilder()
            .withMapping(SubmissionLimits.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withConverter(MemorySize.class, 200, new MemorySizeConverter())
            .build()
            .getConfigMapping(SubmissionLimits.class);

    private Limits() {}
}
