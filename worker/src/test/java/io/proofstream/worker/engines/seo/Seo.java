package io.proofstream.worker.engines.seo;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Params;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.ListedRules;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.text.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A page that a test puts together and has analysed. Every result is checked: quotes are exact, rules are listed.
record Seo(Content content, String language, Map<String, Object> params) {

    private static final SeoEngine ENGINE = new SeoEngine(new Documents());

    static Seo html(String html) {
        return new Seo(new Content(html, Format.HTML, null, null, null, null), "en", Map.of());
    }

    static Seo markdown(String markdown) {
        return new Seo(new Content(markdown, Format.MARKDOWN, null, null, null, null), "en", Map.of());
    }

    static Seo text(String text) {
        return new Seo(Content.ofText(text), "en", Map.of());
    }

    /// A page written for these tests.
    static Seo fixture(String name) {
        try (InputStream in = Objects.requireNonNull(Seo.class.getResourceAsStream(name), name)) {
            return html(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Seo in(String other) {
        return new Seo(content, other, params);
    }

    Seo keyphrase(String keyphrase) {
        return with("keyphrase", keyphrase);
    }

    Seo related(String... phrases) {
        return with("related", List.of(phrases));
    }

    private Seo with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(params);
        more.put(name, value);
        return new Seo(content, language, more);
    }

    Seo title(String title) {
        return page(title, content.metaDescription(), content.slug(), content.url());
    }

    Seo description(String description) {
        return page(content.title(), description, content.slug(), content.url());
    }

    Seo slug(String slug) {
        return page(content.title(), content.metaDescription(), slug, content.url());
    }

    Seo url(String url) {
        return page(content.title(), content.metaDescription(), content.slug(), url);
    }

    private Seo page(
            @Nullable String title, @Nullable String description, @Nullable String slug, @Nullable String url) {
        return new Seo(new Content(content.text(), content.format(), title, description, slug, url), language, params);
    }

    AnalysisResult result() {
        Assignment assignment = new Assignment(content, language, new Params(params));
        Answer answer;
        try {
            answer = ENGINE.answer(assignment, Partials.UNHEARD);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody called it off", e);
        }
        AnalysisResult result = ((Answer.Done) answer).result();
        ListedRules.assertListed(result.findings());
        assertThat(result.findings()).allSatisfy(finding -> {
            if (finding.start() != null && finding.end() != null) {
                assertThat(content.text().substring(finding.start(), finding.end()))
                        .isEqualTo(finding.quote());
            }
        });
        return result;
    }

    /// How bad the worst finding of a rule is; null when the rule does not apply.
    @Nullable
    Severity of(SeoRule rule) {
        return findings(rule).stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(null);
    }

    List<Finding> findings(SeoRule rule) {
        return result().findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }
}
