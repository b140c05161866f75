package io.proofstream.api.submission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much one submission may ask for. Every refusal names the limit.
@ConfigMapping(prefix = "proofstream.limits")
interface SubmissionLimits {

    /// The request body.
    @WithDefault("1M")
    MemorySize body();

    /// How much of a longer body is read and thrown away, so that a client that sends before it listens hears the
    /// refusal, and its connection can be used again. What is longer still ends the connection.
    @WithDefault("16M")
    MemorySize drain();

    /// How long a body may take to arrive.
    @WithDefault("60S")
    Duration arrival();

    /// `content.text`, in UTF-8.
    @WithDefault("512K")
    MemorySize content();

    /// How deep JSON objects and arrays may be nested.
    @WithDefault("32")
    int jsonDepth();

    /// Tasks of one job.
    @WithDefault("20")
    int tasks();

    /// Title, meta description, slug and URL, each, in UTF-16 code units.
    @WithDefault("2048")
    int contentField();

    /// Pairs of `metadata`.
    @WithDefault("16")
    int metadataPairs();

    /// A key of `metadata`, in UTF-16 code units.
    @WithDefault("64")
    int metadataKey();

    /// A value of `metadata`, in UTF-16 code units.
    @WithDefault("512")
    int metadataValue();

    /// The longest deadline.
    @WithDefault("24H")
    Duration deadline();

    /// An `Idempotency-Key`, in characters.
    @WithDefault("255")
    int idempotencyKey();

    /// The longest wait that `Prefer: wait` gets.
    @WithDefault("30S")
    Duration preferWait();
}
