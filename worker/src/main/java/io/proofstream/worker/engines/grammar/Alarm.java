package io.proofstream.worker.engines.grammar;

import io.proofstream.common.result.Severity;
import java.util.List;

/// Something that a proofreader stopped at.
///
/// @param rule the finding's stable name
/// @param start offset into the checked text, inclusive
/// @param end offset into the checked text, exclusive
/// @param unknownWord whether the word is only not in the dictionary, so that it may be a name
/// @param suggestions best first, at most [#MAX_SUGGESTIONS]
record Alarm(
        String rule, Type type, String message, int start, int end, boolean unknownWord, List<String> suggestions) {

    static final int MAX_SUGGESTIONS = 5;

    Alarm {
        suggestions = List.copyOf(suggestions.subList(0, Math.min(MAX_SUGGESTIONS, suggestions.size())));
    }

    /// What kind of fault it is; each is counted in a metric of its name.
    enum Type {
        SPELLING(Severity.ERROR, 1),
        GRAMMAR(Severity.ERROR, 1),
        PUNCTUATION(Severity.WARNING, 0.5),
        /// Not wrong, but better said otherwise: never counted as an error.
        STYLE(Severity.SUGGESTION, 0.1);

        private final Severity severity;
        private final double weight;

        Type(Severity severity, double weight) {
            this.severity = severity;
            this.weight = weight;
        }

        Severity severity() {
            return severity;
        }

        /// What one such fault costs, in errors.
        double weight() {
            return weight;
        }
    }

    Alarm with(List<String> better) {
        return new Alarm(rule, type, message, start, end, unknownWord, better);
    }

    Alarm shifted(int by) {
        return new Alarm(rule, type, message, start + by, end + by, unknownWord, suggestions);
    }
}
