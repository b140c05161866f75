package io.proofstream.common.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// How the submitted text is marked up.
public enum Format {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("markdown")
    MARKDOWN,
    @JsonProperty("html")
    HTML;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
