package io.proofstream.api.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a caller says that it has already, compared weakly (RFC 9110, 13.1.2): whoever compresses an answer on its way
/// weakens its tag.
public final class IfNoneMatch {

    private IfNoneMatch() {}

    /// @param tag without quotes
    /// @param header null when the request has none
    public static boolean names(String tag, @Nullable String header) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals("*") || each.equals("\"" + tag + "\""));
    }
}
