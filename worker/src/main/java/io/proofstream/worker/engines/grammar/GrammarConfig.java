package io.proofstream.worker.engines.grammar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// How much grammar checking keeps in memory.
@ConfigMapping(prefix = "proofstream.grammar")
interface GrammarConfig {

    /// Languages that are loaded at the start, in the background, and always keep one proofreader.
    @WithDefault("en,nl")
    List<String> warm();

    /// A proofreader that nobody needed for so long is dropped.
    @WithDefault("10m")
    Duration idle();
}
