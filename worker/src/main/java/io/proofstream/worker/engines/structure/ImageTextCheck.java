package io.proofstream.worker.engines.structure;

import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.Verdict;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Document.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Images with a text for those who do not see them. An empty text marks decoration, which is fine in
/// HTML.
final class ImageTextCheck implements Check {

    private static final String RULE = "structure.images.alt";

    @Override
    public Verdict judge(Outline outline) {
        Document document = outline.document();
        if (document.images().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Finding> found = new ArrayList<>();
        for (Image image : document.images()) {
            StructureMessage problem = problem(image.alt());
            if (problem != null) {
                Severity severity = image.alt() == null ? Severity.WARNING : Severity.SUGGESTION;
                found.add(document.sourceFinding(RULE, severity, outline.say(problem), image.source(), List.of()));
            }
        }
        return Places.verdict(
                1, Math.max(2, document.images().size()), RULE, outline.say(StructureMessage.ALTERNATIVES), found);
    }

    private static @Nullable StructureMessage problem(@Nullable String alt) {
        if (alt == null) {
            return StructureMessage.NO_ALTERNATIVE;
        }
        String text = alt.strip().toLowerCase(Locale.ROOT);
        boolean file = text.endsWith(".jpg")
                || text.endsWith(".jpeg")
                || text.endsWith(".png")
                || text.endsWith(".gif")
                || text.endsWith(".webp")
                || text.endsWith(".svg");
        return file ? StructureMessage.FILE_NAME_ALTERNATIVE : null;
    }
}
