package io.proofstream.worker.engines.seo;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.result.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What Lighthouse 12.8.2 said of pages that were written for it, against what our rules say. The verdicts were taken
/// once, in Chromium, each page served at its name; `{origin}` in a page stands for where it was served.
class BrowserAuditTest {

    private static final String ORIGIN = "http://127.0.0.1:22080";
    private static final Map<String, SeoRule> AUDITS = Map.of(
            "document-title", SeoRule.TITLE_PRESENT,
            "meta-description", SeoRule.META_DESCRIPTION_PRESENT,
            "link-text", SeoRule.LINK_TEXT,
            "crawlable-anchors", SeoRule.LINK_CRAWLABLE,
            "is-crawlable", SeoRule.PAGE_INDEXABLE,
            "canonical", SeoRule.CANONICAL_VALID,
            "hreflang", SeoRule.HREFLANG_VALID,
            "image-alt", SeoRule.IMAGE_ALT);

    /// Where we differ. On purpose: it has no list of vague words in Dutch, and trusts `lang` alone; it does not
    /// see a robots element in the body, which search engines heed.
    private static final TreeSet<String> KNOWN = new TreeSet<>(
            List.of("robots-in-body is-crawlable", "vague-in-dutch link-text", "vague-other-language link-text"));

    @Test
    void agreesWithTheBrowsersAudits() throws IOException {
        Map<String, Seo> pages = pages();
        TreeSet<String> differ = new TreeSet<>();
        TreeSet<String> seen = new TreeSet<>();
        for (String line : lines("browser-audit-verdicts.tsv")) {
            String[] fields = line.split("\t", -1);
            SeoRule rule = Objects.requireNonNull(AUDITS.get(fields[1]), fields[1]);
            boolean theirs = !fields[2].equals("fail");
            Severity worst =
                    Objects.requireNonNull(pages.get(fields[0]), fields[0]).of(rule);
            boolean ours = worst == null || worst == Severity.GOOD;
            if (ours != theirs) {
                differ.add(fields[0] + " " + fields[1]);
            }
            seen.add(fields[1]);
        }
        assertThat(seen).isEqualTo(AUDITS.keySet());
        assertThat(differ).isEqualTo(KNOWN);
    }

    private static Map<String, Seo> pages() throws IOException {
        Map<String, StringBuilder> pages = new LinkedHashMap<>();
        StringBuilder page = new StringBuilder();
        for (String line : lines("browser-audit-pages.txt")) {
            if (line.startsWith("=== ")) {
                page = new StringBuilder();
                pages.put(line.substring(4), page);
            } else {
                page.append(line.replace("{origin}", ORIGIN)).append('\n');
            }
        }
        Map<String, Seo> analysed = new LinkedHashMap<>();
        pages.forEach(
                (name, html) -> analysed.put(name, Seo.html(html.toString()).url(ORIGIN + "/" + name)));
        return analysed;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserAuditTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
