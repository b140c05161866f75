package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;

import io.proofstream.common.content.Format;
import io.proofstream.common.result.Severity;
import io.proofstream.worker.engines.analysis.FunctionWords;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where the keyphrase stands: in the introduction, the title, the address, and so on.
final class PlacementChecks {

    private static final int NEEDS_SUBHEADINGS = 300;

    private PlacementChecks() {}

    static void introduction(SeoPage page, Remarks remarks) {
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        Block introduction = introduction(page.document());
        if (keyphrase == null || introduction == null) {
            return;
        }
        List<Span> sentences = page.document().sentences().stream()
                .filter(introduction.span()::covers)
                .toList();
        for (Span sentence : sentences) {
            List<Term> terms = page.terms(sentence);
            if (keyphrase.in(terms)) {
                remarks.visible(
                        SeoRule.KEYPHRASE_INTRODUCTION,
                        GOOD,
                        "The introduction names the keyphrase.",
                        keyphrase.place(terms));
                return;
            }
        }
        boolean scattered = keyphrase.in(page.terms(introduction.span()));
        Span first = sentences.isEmpty() ? introduction.span() : sentences.getFirst();
        if (scattered) {
            remarks.visible(
                    SeoRule.KEYPHRASE_INTRODUCTION,
                    SUGGESTION,
                    "The introduction has the words of the keyphrase, but not within one sentence.",
                    first);
        } else {
            remarks.visible(
                    SeoRule.KEYPHRASE_INTRODUCTION,
                    WARNING,
                    "The introduction does not name “%s”. Say at once what the page is about."
                            .formatted(keyphrase.text()),
                    first);
        }
    }

    private static @Nullable Block introduction(Document document) {
        List<Block> read = document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.CODE)
                .toList();
        return read.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .orElse(read.stream()
                        .filter(block -> block.kind() != Block.Kind.HEADING)
                        .findFirst()
                        .orElse(null));
    }

    static void title(SeoPage page, Remarks remarks) {
        HtmlFacts.Place title = page.title();
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        if (keyphrase == null || title == null || title.text().isBlank()) {
            return;
        }
        List<Term> terms = page.terms(title.text());
        int at = keyphrase.phraseAt(terms, 0);
        boolean begins = at == 0 || (at > 0 && isFunctionWords(page, terms.subList(0, at)));
        if (begins) {
            remarks.source(SeoRule.KEYPHRASE_TITLE, GOOD, "The title begins with the keyphrase.", title.source());
        } else if (at > 0) {
            remarks.source(
                    SeoRule.KEYPHRASE_TITLE,
                    SUGGESTION,
                    "The title has the keyphrase, but not at its beginning, where it is read first.",
                    title.source());
        } else if (!keyphrase.exact() && keyphrase.in(terms)) {
            remarks.source(
                    SeoRule.KEYPHRASE_TITLE,
                    SUGGESTION,
                    "The title has the words of the keyphrase, but not together.",
                    title.source());
        } else {
            remarks.source(
                    SeoRule.KEYPHRASE_TITLE,
                    WARNING,
                    "The title does not name “%s”.".formatted(keyphrase.text()),
                    title.source());
        }
    }

    private static boolean isFunctionWords(SeoPage page, List<Term> terms) {
        var functionWords = FunctionWords.of(page.language());
        return terms.stream()
                .allMatch(term -> functionWords.contains(term.word().toLowerCase(Locale.ROOT)));
    }

    static void slug(SeoPage page, Remarks remarks) {
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        String slug = page.slug();
        if (keyphrase == null || slug == null) {
            return;
        }
        double share =
                slugShare(page, keyphrase, page.terms(slug.replace('_', ' ').replace("%20", " ")));
        boolean enough = keyphrase.content().size() <= 2 ? share == 1 : share > 0.5;
        remarks.whole(
                SeoRule.KEYPHRASE_SLUG,
                enough ? GOOD : SUGGESTION,
                enough
                        ? "The address names the keyphrase."
                        : "The address ends in “%s”, which does not name “%s”.".formatted(slug, keyphrase.text()));
    }

    /// Addresses are mostly written without the marks on letters, German ones with an e for each.
    private static double slugShare(SeoPage page, Keyphrase keyphrase, List<Term> slug) {
        String lower = keyphrase.text().toLowerCase(Locale.ROOT);
        String german = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        double share = keyphrase.share(slug);
        for (String written : List.of(WordForms.fold(lower), WordForms.fold(german))) {
            double plain = Keyphrase.of(written, page.language(), page.forms())
                    .map(phrase -> phrase.share(slug))
                    .orElse(0.0);
            share = Math.max(share, plain);
        }
        return share;
    }

    static void metaDescription(SeoPage page, Remarks remarks) {
        HtmlFacts.Place description = page.metaDescription();
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        if (keyphrase == null) {
            return;
        }
        if (description == null || description.text().isBlank()) {
            remarks.whole(
                    SeoRule.KEYPHRASE_META_DESCRIPTION,
                    WARNING,
                    "There is no meta description that could name “%s”.".formatted(keyphrase.text()));
            return;
        }
        int count = keyphrase.count(page.terms(description.text()));
        String message = switch (count) {
            case 0 -> "The meta description does not name “%s”.".formatted(keyphrase.text());
            case 1, 2 -> "The meta description names the keyphrase.";
            default -> "The meta description repeats the keyphrase %d times; once or twice is enough.".formatted(count);
        };
        remarks.source(
                SeoRule.KEYPHRASE_META_DESCRIPTION,
                count == 1 || count == 2 ? GOOD : WARNING,
                message,
                description.source());
    }

    static void subheadings(SeoPage page, Remarks remarks) {
        List<Block> subheadings = page.headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .toList();
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        if (keyphrase == null) {
            return;
        }
        if (subheadings.isEmpty()) {
            boolean needed = page.words() >= NEEDS_SUBHEADINGS;
            remarks.whole(
                    SeoRule.KEYPHRASE_SUBHEADINGS,
                    needed ? WARNING : GOOD,
                    needed
                            ? "The text has %d words and no subheading that could name “%s”."
                                    .formatted(page.words(), keyphrase.text())
                            : "There are no subheadings, so none misses the keyphrase.");
            return;
        }
        long matching = subheadings.stream()
                .filter(heading -> keyphrase.share(page.terms(heading.span())) > 0.5)
                .count();
        double share = (double) matching / subheadings.size();
        boolean good = share >= 0.3 && (share <= 0.75 || subheadings.size() == 1);
        String counted = "%d of %d subheadings name the keyphrase".formatted(matching, subheadings.size());
        if (good) {
            remarks.whole(SeoRule.KEYPHRASE_SUBHEADINGS, GOOD, counted + ".");
        } else if (share < 0.3) {
            remarks.visible(
                    SeoRule.KEYPHRASE_SUBHEADINGS,
                    WARNING,
                    counted + "; about every third should.",
                    subheadings.getFirst().span());
        } else {
            remarks.whole(
                    SeoRule.KEYPHRASE_SUBHEADINGS, WARNING, counted + "; that many read as if made for a machine.");
        }
    }

    static void imageAlt(SeoPage page, Remarks remarks) {
        List<Document.Image> images = page.document().images();
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        if (keyphrase == null || page.format() == Format.TEXT) {
            return;
        }
        if (images.isEmpty()) {
            remarks.whole(
                    SeoRule.KEYPHRASE_IMAGE_ALT,
                    WARNING,
                    "There is no image whose text alternative could name “%s”.".formatted(keyphrase.text()));
            return;
        }
        double least = keyphrase.content().size() < 4 ? 1 : 0.5;
        long matching = images.stream()
                .filter(image -> image.alt() != null && keyphrase.share(page.terms(image.alt())) >= least)
                .count();
        double share = (double) matching / images.size();
        boolean good = images.size() < 5 ? matching > 0 : share >= 0.3 && share <= 0.75;
        Severity severity = good ? GOOD : SUGGESTION;
        String counted =
                "%d of %d images name the keyphrase in their text alternative".formatted(matching, images.size());
        String message = good
                ? "."
                : matching == 0
                        ? "; name it where the image shows it."
                        : "; between a third and three quarters is natural.";
        remarks.whole(SeoRule.KEYPHRASE_IMAGE_ALT, severity, counted + message);
    }
}
