package io.proofstream.common.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// How urgent a job is, as its caller says.
public enum Priority {
    /// A live user waits.
    @JsonProperty("critical")
    CRITICAL,
    /// Interactive.
    @JsonProperty("high")
    HIGH,
    /// Background.
    @JsonProperty("medium")
    MEDIUM,
    /// Bulk.
    @JsonProperty("low")
    LOW;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
