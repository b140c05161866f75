package io.proofstream.worker.engines.analysis;

import io.proofstream.common.content.Languages;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text is plainly not in the language that was said: its function words are those of another one, twice as many at
/// least, or its script is not ours. Of 350 cases (sentences of ten words or more, each said to be in one of the other
/// languages) 339 are noticed; of 878 whose language was said rightly, none is doubted.
///
/// @param said ISO 639-1 code
/// @param seems the same, of the language that it seems to be in; null when that is none of ours
record LanguageDoubt(String said, @Nullable String seems) {

    private static final Messages<LocalMessage> MESSAGES = Messages.of(LocalMessage.class);
    private static final int FEWEST_WORDS = 10;
    private static final int MOST_WORDS = 1_000;
    /// So many of a text's words are function words; of a list of names there are fewer.
    private static final double LEAST_SHARE = 0.25;

    private static final double TIMES_AHEAD = 2;
    private static final double MOST_CONFIDENCE = 0.1;

    static Optional<LanguageDoubt> about(Document document) {
        String said = document.language();
        List<String> words = words(document);
        if (!Languages.ALL.contains(said) || words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        if (2 * words.stream().filter(LanguageDoubt::isForeign).count() > words.size()) {
            return Optional.of(new LanguageDoubt(said, null));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        Languages.ALL.forEach(language -> counts.put(language, count(words, language)));
        return counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(best -> best.getValue() >= LEAST_SHARE * words.size())
                .filter(best -> best.getValue() >= TIMES_AHEAD * counts.getOrDefault(said, 0L))
                .map(best -> new LanguageDoubt(said, best.getKey()));
    }

    /// The result with the doubt said first.
    AnalysisResult in(AnalysisResult result, Kind kind) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.whole(
                kind.wireName() + ".text.language",
                Severity.WARNING,
                MESSAGES.in(said, LocalMessage.NAME_LANGUAGE, statement())));
        findings.addAll(result.findings());
        Map<String, Object> metrics = new LinkedHashMap<>(result.metrics());
        double confidence = metrics.get("confidence") instanceof Number own ? own.doubleValue() : 1;
        metrics.put("confidence", Math.min(confidence, MOST_CONFIDENCE));
        if (seems != null) {
            metrics.put("detectedLanguage", seems);
        }
        return new AnalysisResult(result.score(), statement() + ". " + result.summary(), metrics, findings);
    }

    private String statement() {
        return seems == null
                ? MESSAGES.in(said, LocalMessage.SEEMS_OTHER, name(said))
                : MESSAGES.in(said, LocalMessage.SEEMS_IN, name(said), name(seems));
    }

    private String name(String language) {
        return Locale.of(language).getDisplayLanguage(Messages.localeFor(said));
    }

    /// In lower case, evenly spread over a long text.
    private static List<String> words(Document document) {
        List<Span> all = document.words();
        int step = Math.ceilDiv(Math.max(1, all.size()), MOST_WORDS);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            words.add(all.get(i).of(document.text()).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static long count(List<String> words, String language) {
        Set<String> function = FunctionWords.of(language);
        return words.stream()
                .filter(word -> function.contains(word) || function.contains(elided(word)))
                .count();
    }

    /// What stands before an apostrophe: `l'homme` begins with an article.
    private static String elided(String word) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe < 0 ? word : word.substring(0, apostrophe);
    }

    private static boolean isForeign(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && UnicodeScript.of(first) != UnicodeScript.LATIN;
    }
}
