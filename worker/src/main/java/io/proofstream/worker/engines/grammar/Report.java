package io.proofstream.worker.engines.grammar;

import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found so far, and what it comes to.
///
/// The score is `100 * e^(-d / 12)`, where `d` is errors per 100 words, punctuation counted half and style a
/// tenth; a text of fewer than 50 words counts as 50. One error in 100 words is 92, five are 66, ten are 43.
final class Report {

    private static final Messages<GrammarMessage> MESSAGES = Messages.of(GrammarMessage.class);

    /// No more findings than that are listed; all are counted.
    static final int MOST_FINDINGS = 500;

    /// Of a text with so many, such as one in another language than was said, the rest tells no more.
    static final int ENOUGH_ERRORS = 2_000;

    /// The metrics of what was not read, for want of words.
    static final Map<String, Object> NO_ERRORS = Map.of(
            "errors", 0,
            "errorsPer100Words", 0.0,
            "spelling", 0,
            "grammar", 0,
            "punctuation", 0,
            "style", 0,
            "confidence", 0.0);

    private static final double STEEPNESS = 12;
    private static final int FEWEST_WORDS = 50;

    private final Document document;
    private Selection read;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Alarm.Type, Integer> counts = new EnumMap<>(Alarm.Type.class);
    private int told;
    private boolean truncated;
    private boolean stopped;

    /// @param read what is read of the document
    Report(Document document, Selection read) {
        this.document = document;
        this.read = read;
    }

    void add(List<Alarm> errors) {
        for (Alarm error : errors) {
            counts.merge(error.type(), 1, Integer::sum);
            if (findings.size() < MOST_FINDINGS) {
                findings.add(document.finding(
                        error.rule(),
                        error.type().severity(),
                        error.message(),
                        new Span(error.start(), error.end()),
                        error.suggestions()));
            } else {
                truncated = true;
            }
        }
    }

    /// Whether more would tell nothing new.
    boolean hasEnough() {
        return errors() >= ENOUGH_ERRORS;
    }

    /// What was read is all that there is to report on.
    ///
    /// @param last the piece read last
    void stopAfter(Pieces.Piece last) {
        read = read.upTo(last, document);
        stopped = true;
    }

    /// The findings since the last time.
    List<Finding> takeNew() {
        List<Finding> fresh = List.copyOf(findings.subList(told, findings.size()));
        told = findings.size();
        return fresh;
    }

    AnalysisResult result() {
        int words = read.words();
        Map<String, Object> metrics = new LinkedHashMap<>();
        metrics.put("errors", errors());
        metrics.put("errorsPer100Words", words == 0 ? 0.0 : Math.round(errors() * 10_000.0 / words) / 100.0);
        metrics.put("spelling", count(Alarm.Type.SPELLING));
        metrics.put("grammar", count(Alarm.Type.GRAMMAR));
        metrics.put("punctuation", count(Alarm.Type.PUNCTUATION));
        metrics.put("style", count(Alarm.Type.STYLE));
        if (truncated) {
            metrics.put("truncated", true);
        }
        if (!read.isWhole()) {
            metrics.put("sampledShare", Math.round(read.share() * 1_000) / 1_000.0);
        }
        return new AnalysisResult(score(words), summary(words), metrics, findings);
    }

    private int score(int words) {
        double weight = 0;
        for (Alarm.Type type : Alarm.Type.values()) {
            weight += type.weight() * count(type);
        }
        return (int) Math.round(100 * Math.exp(-100 * weight / Math.max(FEWEST_WORDS, words) / STEEPNESS));
    }

    private String summary(int words) {
        if (errors() == 0) {
            return say(GrammarMessage.NONE, words, sampled());
        }
        String parts = Stream.of(GrammarMessage.SPELLING, GrammarMessage.GRAMMAR, GrammarMessage.PUNCTUATION)
                .filter(part -> count(Alarm.Type.valueOf(part.name())) > 0)
                .map(part -> say(part, count(Alarm.Type.valueOf(part.name()))))
                .collect(Collectors.joining(", "));
        return say(GrammarMessage.ERRORS, errors(), words, sampled(), parts);
    }

    private String sampled() {
        return read.isWhole()
                ? ""
                : say(
                        stopped ? GrammarMessage.STOPPED : GrammarMessage.SAMPLED,
                        document.words().size());
    }

    private String say(GrammarMessage message, Object... values) {
        return MESSAGES.in(document.language(), message, values);
    }

    private int errors() {
        return count(Alarm.Type.SPELLING) + count(Alarm.Type.GRAMMAR) + count(Alarm.Type.PUNCTUATION);
    }

    private int count(Alarm.Type type) {
        return counts.getOrDefault(type, 0);
    }
}
