package io.proofstream.common.content;

import java.util.List;

/// The languages that analyses know, as ISO 639-1 codes.
public final class Languages {

    public static final List<String> ALL = List.of("en", "nl", "de", "fr", "es", "it", "pt", "pl");

    /// The language of a text whose language could not be told, or is none of [#ALL] (ISO 639-2, undetermined).
    public static final String UNDETERMINED = "und";

    private Languages() {}
}
