package io.proofstream.worker.engines.seo;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers findings, and how bad the worst of each rule is. Of one rule it keeps the first few dozen: who has a
/// thousand images without text alternatives knows what to do after reading of some.
final class Remarks {

    private static final int MOST_PER_RULE = 25;

    private final Document document;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<SeoRule, Severity> worst = new EnumMap<>(SeoRule.class);
    private final Map<SeoRule, Integer> counts = new EnumMap<>(SeoRule.class);

    Remarks(Document document) {
        this.document = document;
    }

    void whole(SeoRule rule, Severity severity, String message) {
        add(rule, severity, message, null, List.of());
    }

    /// About a stretch of the source, or the whole page where there is none.
    void source(SeoRule rule, Severity severity, String message, @Nullable Span source, String... suggestions) {
        add(rule, severity, message, source, List.of(suggestions));
    }

    /// About a stretch of the visible text.
    void visible(SeoRule rule, Severity severity, String message, Span visible) {
        Span source = visible.length() == 0 ? null : document.toSource(visible);
        add(rule, severity, message, source, List.of());
    }

    private void add(SeoRule rule, Severity severity, String message, @Nullable Span source, List<String> suggestions) {
        worst.merge(rule, severity, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        if (counts.merge(rule, 1, Integer::sum) > MOST_PER_RULE) {
            return;
        }
        findings.add(
                source == null
                        ? new Finding(rule.id(), severity, message, null, null, null, suggestions)
                        : document.sourceFinding(rule.id(), severity, message, source, suggestions));
    }

    /// The most serious first, and within that in the order in which the rules were looked at.
    List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort((a, b) -> a.severity().compareTo(b.severity()));
        return sorted;
    }

    /// The worst severity of each rule that applied.
    Map<SeoRule, Severity> worst() {
        return Collections.unmodifiableMap(worst);
    }
}
