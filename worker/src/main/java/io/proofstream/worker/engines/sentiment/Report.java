package io.proofstream.worker.engines.sentiment;

import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts a judgement into the words and numbers of the contract.
final class Report {

    static final String NEGATIVE_SENTENCE = "sentiment.sentence.negative";
    static final String BALANCE = "sentiment.text.balance";

    private static final Messages<SentimentMessage> MESSAGES = Messages.of(SentimentMessage.class);

    /// From here on a sentence is outspoken enough to be pointed at.
    private static final double OUTSPOKEN = 0.6;
    private static final int POINTED_AT = 5;

    private Report() {}

    static AnalysisResult of(Document document, Judgement judgement) {
        Map<String, Object> metrics = new LinkedHashMap<>();
        metrics.put("polarity", rounded(judgement.polarity()));
        metrics.put("label", judgement.label().name().toLowerCase(Locale.ROOT));
        metrics.put("confidence", rounded(judgement.confidence()));
        metrics.put("sentences", sentences(document, judgement));
        int score = (int) Math.round(50 + 50 * judgement.polarity());
        return new AnalysisResult(score, summary(document, judgement), metrics, findings(document, judgement));
    }

    private static List<Map<String, Object>> sentences(Document document, Judgement judgement) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < judgement.sentences().size(); i++) {
            Span at = document.toSource(document.sentences().get(i));
            Map<String, Object> sentence = new LinkedHashMap<>();
            sentence.put("start", at.start());
            sentence.put("end", at.end());
            sentence.put("polarity", rounded(judgement.sentences().get(i)));
            all.add(sentence);
        }
        return all;
    }

    private static List<Finding> findings(Document document, Judgement judgement) {
        List<Finding> findings = new ArrayList<>();
        if (judgement.label() == Judgement.Label.POSITIVE) {
            findings.add(Finding.whole(BALANCE, Severity.GOOD, say(document, SentimentMessage.POSITIVE_IMPRESSION)));
        } else if (judgement.label() == Judgement.Label.NEGATIVE) {
            findings.add(
                    Finding.whole(BALANCE, Severity.SUGGESTION, say(document, SentimentMessage.NEGATIVE_IMPRESSION)));
        }
        outspoken(judgement)
                .mapToObj(i -> document.finding(
                        NEGATIVE_SENTENCE,
                        Severity.SUGGESTION,
                        say(document, SentimentMessage.NEGATIVE_SENTENCE),
                        document.sentences().get(i),
                        List.of()))
                .forEach(findings::add);
        return findings;
    }

    /// The most negative sentences, in the order of the text.
    private static IntStream outspoken(Judgement judgement) {
        List<Double> polarities = judgement.sentences();
        return IntStream.range(0, polarities.size())
                .filter(i -> polarities.get(i) <= -OUTSPOKEN)
                .boxed()
                .sorted(Comparator.comparing(polarities::get))
                .limit(POINTED_AT)
                .mapToInt(Integer::intValue)
                .sorted();
    }

    private static String summary(Document document, Judgement judgement) {
        long positive = count(judgement, Judgement.Label.POSITIVE);
        long negative = count(judgement, Judgement.Label.NEGATIVE);
        SentimentMessage summary = switch (judgement.label()) {
            case POSITIVE -> SentimentMessage.SUMMARY_POSITIVE;
            case NEGATIVE -> SentimentMessage.SUMMARY_NEGATIVE;
            case NEUTRAL -> SentimentMessage.SUMMARY_NEUTRAL;
        };
        return say(document, summary, positive, judgement.sentences().size(), negative);
    }

    private static String say(Document document, SentimentMessage message, Object... values) {
        return MESSAGES.in(document.language(), message, values);
    }

    private static long count(Judgement judgement, Judgement.Label label) {
        return judgement.sentences().stream()
                .filter(polarity -> Judgement.Label.of(polarity) == label)
                .count();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
