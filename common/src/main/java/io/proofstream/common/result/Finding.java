package io.proofstream.common.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One remark about the content.
///
/// @param rule stable name, `analysis.subject.aspect`
/// @param start offset into the submitted text in UTF-16 code units, inclusive; null when the whole text is meant
/// @param end the same, exclusive; null exactly when `start` is
/// @param quote exactly the submitted text from `start` to `end`; null exactly when `start` is
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        String rule,
        Severity severity,
        String message,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String quote,
        List<String> suggestions) {

    public Finding {
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
        if ((start == null) != (end == null) || (start == null) != (quote == null)) {
            throw new IllegalArgumentException("start, end and quote go together: " + rule);
        }
    }

    /// A remark about the text as a whole.
    public static Finding whole(String rule, Severity severity, String message) {
        return new Finding(rule, severity, message, null, null, null, List.of());
    }

    /// A remark about `source` from `start` to `end`.
    public static Finding at(
            String rule,
            Severity severity,
            String message,
            String source,
            int start,
            int end,
            List<String> suggestions) {
        return new Finding(rule, severity, message, start, end, source.substring(start, end), suggestions);
    }
}
