package io.proofstream.worker.engines.tone;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import io.proofstream.worker.engines.tone.Address.Form;
import java.util.ArrayList;
import java.util.List;

/// The findings of the tone analysis.
final class Remarks {

    static final String ADDRESS = "tone.address.consistency";
    static final String OFFENSIVE = "tone.language.offensive";

    /// How many places of one rule are pointed at; more would bury the rest.
    private static final int EACH = 25;
    /// Hedges are pointed at only where more than this share of the sentences has one: a careful text may
    /// have some.
    private static final double HEDGED = 0.2;

    private Remarks() {}

    static List<Finding> about(Document document, Tone tone) {
        List<Finding> findings = new ArrayList<>(addresses(document, tone));
        for (Span word : tone.offence().words().stream().limit(EACH).toList()) {
            findings.add(document.finding(
                    OFFENSIVE, Severity.WARNING, say(document, ToneMessage.OFFENSIVE), word, List.of()));
        }
        add(findings, document, tone, Sign.INSENSITIVE, Severity.WARNING);
        if (tone.hedging(document.sentences().size()) > HEDGED) {
            add(findings, document, tone, Sign.HEDGE, Severity.SUGGESTION);
        }
        add(findings, document, tone, Sign.WEASEL, Severity.SUGGESTION);
        add(findings, document, tone, Sign.FILLER, Severity.SUGGESTION);
        add(findings, document, tone, Sign.CLICHE, Severity.SUGGESTION);
        return findings;
    }

    private static List<Finding> addresses(Document document, Tone tone) {
        Address address = tone.address();
        if (address.odd().isEmpty()) {
            return address.form() == Form.NONE
                    ? List.of()
                    : List.of(Finding.whole(ADDRESS, Severity.GOOD, say(document, ToneMessage.SAME_ADDRESS)));
        }
        return address.odd().stream()
                .limit(EACH)
                .map(odd -> document.finding(
                        ADDRESS, Severity.WARNING, say(document, ToneMessage.OTHER_ADDRESS), odd, List.of()))
                .toList();
    }

    private static void add(List<Finding> findings, Document document, Tone tone, Sign sign, Severity severity) {
        tone.signs(sign).stream()
                .limit(EACH)
                .map(found -> document.finding(
                        rule(sign), severity, say(document, sign.remark()), found.span(), found.alternatives()))
                .forEach(findings::add);
    }

    private static String say(Document document, ToneMessage message) {
        return Report.MESSAGES.in(document.language(), message);
    }

    private static String rule(Sign sign) {
        return sign == Sign.INSENSITIVE ? "tone.language.insensitive" : "tone.word." + sign.wireName();
    }
}
