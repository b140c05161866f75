package io.proofstream.worker.engines.seo;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Engine;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.text.Documents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/// Says whether a page will be found and chosen in a search. What it says in words is English; what it looks at works
/// in every language, better in those whose word forms it knows (`metrics.confidence`).
@Singleton
public class SeoEngine implements Engine {

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

    private final Documents documents;

    SeoEngine(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Kind kind() {
        return Kind.SEO;
    }

    @Override
    public boolean computes() {
        return true;
    }

    /// Reads a page once, which loads the word lists and what reads HTML.
    @Override
    public void warm() {
        var content = new Content("<p>Wholemeal bread</p>", Format.HTML, "Bread", null, null, null);
        try {
            analyse(new Assignment(content, "en", new Params(Map.of("keyphrase", "wholemeal bread"))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Answer answer(Assignment assignment, Partials partials) throws InterruptedException {
        return Answer.local(analyse(assignment));
    }

    private AnalysisResult analyse(Assignment assignment) throws InterruptedException {
        SeoPage page = SeoPage.of(assignment, documents.of(assignment));
        Remarks remarks = new Remarks(page.document());
        for (Check check : CHECKS) {
            Interruption.check();
            check.check(page, remarks);
        }
        int score = SeoScore.of(remarks.worst());
        return new AnalysisResult(score, SeoSummary.of(page, remarks, score), SeoMetrics.of(page), remarks.findings());
    }
}
