package io.proofstream.worker.engines.structure;

import io.proofstream.common.job.Kind;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.analysis.LocalAnalysis;
import io.proofstream.worker.engines.analysis.Verdicts;
import io.proofstream.worker.engines.structure.Outline.Section;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks at how a text is built. What it looks at is the same in every language.
@Singleton
class StructureEngine extends LocalAnalysis {

    private static final List<Check> CHECKS = List.of(
            new HeadingOrderCheck(),
            new MainHeadingCheck(),
            new EmptyHeadingsCheck(),
            new HeadingLengthCheck(),
            new SectionLengthCheck(),
            new ParagraphLengthCheck(),
            new WallOfTextCheck(),
            new IntroductionCheck(),
            new ListsCheck(),
            new ImageTextCheck(),
            new CapitalsCheck(),
            new CentredTextCheck());

    StructureEngine(Documents documents) {
        super(Kind.STRUCTURE, documents);
    }

    @Override
    protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException {
        Outline outline = Outline.of(assignment.content(), document);
        Map<String, Object> metrics = metrics(outline);
        if (document.words().isEmpty() && document.images().isEmpty()) {
            return nothingToSee(outline, metrics);
        }
        Verdicts verdicts = Verdicts.of(CHECKS, check -> check.judge(outline));
        List<Finding> findings = verdicts.findings();
        return new AnalysisResult(verdicts.score(), summary(outline, findings), metrics, findings);
    }

    private static AnalysisResult nothingToSee(Outline outline, Map<String, Object> metrics) {
        return new AnalysisResult(
                null,
                outline.say(StructureMessage.NOTHING_TO_SEE),
                metrics,
                List.of(Finding.whole(
                        "structure.text.presence",
                        Severity.WARNING,
                        outline.say(StructureMessage.NO_WORDS_NO_IMAGES))));
    }

    private static Map<String, Object> metrics(Outline outline) {
        Map<String, Object> metrics = new LinkedHashMap<>();
        metrics.put("words", outline.words());
        metrics.put("paragraphs", outline.paragraphs().size());
        metrics.put("headings", outline.headings().size());
        metrics.put(
                "headingDepth",
                outline.headings().stream()
                        .mapToInt(heading -> heading.block().level())
                        .max()
                        .orElse(0));
        metrics.put(
                "longestSectionWords",
                outline.sections().stream().mapToInt(Section::words).max().orElse(0));
        metrics.put("lists", outline.document().layout().lists());
        metrics.put("images", outline.document().images().size());
        metrics.put("tables", outline.document().layout().tables());
        return metrics;
    }

    private static String summary(Outline outline, List<Finding> findings) {
        long troubles = findings.stream()
                .filter(finding -> finding.severity() != Severity.GOOD)
                .map(Finding::rule)
                .distinct()
                .count();
        int paragraphs = outline.paragraphs().size();
        int headings = outline.headings().size();
        return troubles == 0
                ? outline.say(StructureMessage.WELL_BUILT, paragraphs, headings)
                : outline.say(StructureMessage.TO_IMPROVE, paragraphs, headings, troubles);
    }
}
