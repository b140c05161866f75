package io.proofstream.worker.engines.seo;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.analysis.LocalAnalysis;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// Says whether a page will be found and chosen in a search. What it looks at works in every language, better in those
/// whose word forms it knows (`metrics.confidence`).
@Singleton
public class SeoEngine extends LocalAnalysis {

    private static final List<Check> CHECKS = List.of(
            KeyphraseChecks::length,
            KeyphraseChecks::functionWords,
            PlacementChecks::introduction,
            PlacementChecks::title,
            PlacementChecks::slug,
            PlacementChecks::metaDescription,
            PlacementChecks::subheadings,
            PlacementChecks::imageAlt,
            SpreadChecks::density,
            SpreadChecks::distribution,
            KeyphraseChecks::related,
            SnippetChecks::title,
            SnippetChecks::description,
            BodyChecks::length,
            BodyChecks::images,
            BodyChecks::alternatives,
            BodyChecks::mainHeading,
            LinkChecks::internal,
            LinkChecks::outbound,
            LinkChecks::competing,
            LinkChecks::texts,
            MarkupChecks::crawlable,
            MarkupChecks::indexable,
            AddressChecks::canonical,
            AddressChecks::hreflang,
            StructuredDataCheck::check);

    SeoEngine(Documents documents) {
        super(Kind.SEO, documents);
    }

    /// Reads a page once, which loads the word lists and what reads HTML.
    @Override
    public void warm() {
        var content = new Content("<p>Wholemeal bread</p>", Format.HTML, "Bread", null, null, null);
        var keyphrase = new Params(Map.of("keyphrase", "wholemeal bread"));
        try {
            answer(new Assignment(content, "en", keyphrase), Partials.UNHEARD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected AnalysisResult analyse(Document document, Assignment assignment, Partials partials)
            throws InterruptedException {
        SeoPage page = SeoPage.of(assignment, document);
        Remarks remarks = new Remarks(document);
        for (Check check : CHECKS) {
            Interruption.check();
            check.check(page, remarks);
        }
        int score = SeoScore.of(remarks.worst());
        return new AnalysisResult(score, SeoSummary.of(page, remarks, score), SeoMetrics.of(page), remarks.findings());
    }
}
