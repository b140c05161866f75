package io.proofstream.common.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How much a finding matters to its reader.
public enum Severity {
    @JsonProperty("error")
    ERROR,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("suggestion")
    SUGGESTION,
    /// Something that is as it should be.
    @JsonProperty("good")
    GOOD
}
