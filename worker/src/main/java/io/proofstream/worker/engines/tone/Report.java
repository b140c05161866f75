package io.proofstream.worker.engines.tone;

import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.tone.Address.Form;
import java.util.LinkedHashMap;
import java.util.Map;

/// Puts what was heard into the numbers and words of the contract.
final class Report {

    static final Messages<ToneMessage> MESSAGES = Messages.of(ToneMessage.class);

    private Report() {}

    static AnalysisResult of(Document document, Tone tone) {
        Impression impression = tone.impression();
        Map<String, Object> metrics = new LinkedHashMap<>();
        metrics.put("formality", impression.formalityWord());
        metrics.put("formalityScore", rounded(impression.formality()));
        metrics.put("address", tone.address().form().wireName());
        if (impression.emotions() != null) {
            Map<String, Object> emotions = new LinkedHashMap<>();
            impression.emotions().forEach((emotion, degree) -> emotions.put(emotion, rounded(degree)));
            metrics.put("emotion", emotions);
        }
        metrics.put("confidence", rounded(impression.confidence()));
        metrics.put("hedging", rounded(tone.hedging(document.sentences().size())));
        if (impression.subjectivity() != null) {
            metrics.put("subjectivity", rounded(impression.subjectivity()));
        }
        metrics.put("offensive", rounded(tone.offence().degree()));
        if (impression.dominant() != null) {
            metrics.put("dominant", impression.dominant());
        }
        return new AnalysisResult(
                score(document, tone), summary(document.language(), tone), metrics, Remarks.about(document, tone));
    }

    private static int score(Document document, Tone tone) {
        double hundreds = Math.max(1, document.words().size() / 100.0);
        double empty = tone.signs(Sign.FILLER).size()
                + tone.signs(Sign.WEASEL).size()
                + 2 * tone.signs(Sign.CLICHE).size();
        double score = 100;
        score -= Math.min(30, 6 * Math.max(0, empty / hundreds - 1));
        score -= Math.min(20, 40 * Math.max(0, tone.hedging(document.sentences().size()) - 0.25));
        score -= Math.min(20, 5 * tone.signs(Sign.INSENSITIVE).size());
        score -= tone.address().form() == Form.MIXED ? 20 : tone.address().odd().isEmpty() ? 0 : 8;
        score -= tone.offence().degree() > 0.5 ? 60 * (tone.offence().degree() - 0.5) : 0;
        return (int) Math.round(Math.clamp(score, 0, 100));
    }

    private static String summary(String language, Tone tone) {
        String manner = tone.impression().formalityWord();
        String dominant = tone.impression().dominant();
        String first = MESSAGES.in(language, ToneMessage.manner(manner));
        String sound = dominant == null || dominant.equals(manner)
                ? first
                : MESSAGES.in(
                        language, ToneMessage.TWO_MANNERS, first, MESSAGES.in(language, ToneMessage.manner(dominant)));
        boolean offends = tone.offence().degree() > 0.5;
        ToneMessage summary = switch (tone.address().form()) {
            case FORMAL -> offends ? ToneMessage.SUMMARY_FORMAL_OFFENDS : ToneMessage.SUMMARY_FORMAL;
            case INFORMAL -> offends ? ToneMessage.SUMMARY_INFORMAL_OFFENDS : ToneMessage.SUMMARY_INFORMAL;
            case MIXED -> offends ? ToneMessage.SUMMARY_MIXED_OFFENDS : ToneMessage.SUMMARY_MIXED;
            case NONE -> offends ? ToneMessage.SUMMARY_OFFENDS : ToneMessage.SUMMARY;
        };
        return MESSAGES.in(language, summary, sound);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
