package io.proofstream.worker.engines.embedding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How sentences are embedded.
@ConfigMapping(prefix = "proofstream.embedding")
public interface EmbeddingConfig {

    /// Whether the model is loaded in the background when the worker starts, rather than by the first
    /// English text.
    @WithDefault("true")
    boolean warm();

    /// How many embedded texts are kept: 1.6 KB and the text for each.
    @WithDefault("4096")
    int cached();

    /// How many pieces (about three quarters of a word) of one text are read; more costs time for little.
    @WithDefault("128")
    int pieces();
}
