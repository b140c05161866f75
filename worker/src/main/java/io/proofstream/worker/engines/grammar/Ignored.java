package io.proofstream.worker.engines.grammar;

import io.proofstream.common.job.Params;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that the caller wants no findings about (`params.ignore`): whatever is said of exactly such a
/// word or phrase is dropped, an unknown word also when it is a form of one (`Proofstream's`). Letter case
/// does not matter.
record Ignored(Set<String> words) {

    static Ignored of(Params params) {
        return new Ignored(params.texts("ignore").stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean covers(Alarm alarm, String quote) {
        if (words.isEmpty() || quote.length() > 200) {
            return false;
        }
        String lower = quote.toLowerCase(Locale.ROOT);
        return words.contains(lower)
                || (alarm.unknownWord()
                        && List.of("'s", "’s", "s", "'").stream().anyMatch(end -> isFormOf(lower, end)));
    }

    private boolean isFormOf(String lower, String ending) {
        return lower.endsWith(ending) && words.contains(lower.substring(0, lower.length() - ending.length()));
    }
}
