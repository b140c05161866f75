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
                        page.say(SeoMessage.INTRODUCTION_NAMES),
                        keyphrase.place(terms));
                return;
            }
        }
        boolean scattered = keyphrase.in(page.terms(introduction.span()));
        Span first = sentences.isEmpty() ? introduction.span() : sentences.getFirst();
        if (scattered) {
            remarks.visible(
                    SeoRule.KEYPHRASE_INTRODUCTION, SUGGESTION, page.say(SeoMessage.INTRODUCTION_SCATTERED), first);
        } else {
            remarks.visible(
                    SeoRule.KEYPHRASE_INTRODUCTION,
                    WARNING,
                    page.say(SeoMessage.INTRODUCTION_MISSES, keyphrase.text()),
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
            remarks.source(SeoRule.KEYPHRASE_TITLE, GOOD, page.say(SeoMessage.TITLE_BEGINS), title.source());
        } else if (at > 0) {
            remarks.source(SeoRule.KEYPHRASE_TITLE, SUGGESTION, page.say(SeoMessage.TITLE_NAMES_LATE), title.source());
        } else if (!keyphrase.exact() && keyphrase.in(terms)) {
            remarks.source(SeoRule.KEYPHRASE_TITLE, SUGGESTION, page.say(SeoMessage.TITLE_SCATTERED), title.source());
        } else {
            remarks.source(
                    SeoRule.KEYPHRASE_TITLE,
                    WARNING,
                    page.say(SeoMessage.TITLE_MISSES, keyphrase.text()),
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
                        ? page.say(SeoMessage.ADDRESS_NAMES)
                        : page.say(SeoMessage.ADDRESS_MISSES, keyphrase.text(), slug));
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
                    page.say(SeoMessage.NO_DESCRIPTION_TO_NAME, keyphrase.text()));
            return;
        }
        int count = keyphrase.count(page.terms(description.text()));
        String message = switch (count) {
            case 0 -> page.say(SeoMessage.DESCRIPTION_MISSES, keyphrase.text());
            case 1, 2 -> page.say(SeoMessage.DESCRIPTION_NAMES);
            default -> page.say(SeoMessage.DESCRIPTION_REPEATS, count);
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
                            ? page.say(SeoMessage.SUBHEADINGS_TO_ADD, keyphrase.text(), page.words())
                            : page.say(SeoMessage.SUBHEADINGS_NONE));
            return;
        }
        long matching = subheadings.stream()
                .filter(heading -> keyphrase.share(page.terms(heading.span())) > 0.5)
                .count();
        double share = (double) matching / subheadings.size();
        boolean good = share >= 0.3 && (share <= 0.75 || subheadings.size() == 1);
        if (good) {
            remarks.whole(
                    SeoRule.KEYPHRASE_SUBHEADINGS,
                    GOOD,
                    page.say(SeoMessage.SUBHEADINGS_NAME, matching, subheadings.size()));
        } else if (share < 0.3) {
            remarks.visible(
                    SeoRule.KEYPHRASE_SUBHEADINGS,
                    WARNING,
                    page.say(SeoMessage.SUBHEADINGS_FEW, matching, subheadings.size()),
                    subheadings.getFirst().span());
        } else {
            remarks.whole(
                    SeoRule.KEYPHRASE_SUBHEADINGS,
                    WARNING,
                    page.say(SeoMessage.SUBHEADINGS_MANY, matching, subheadings.size()));
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
                    SeoRule.KEYPHRASE_IMAGE_ALT, WARNING, page.say(SeoMessage.NO_IMAGE_TO_NAME, keyphrase.text()));
            return;
        }
        double least = keyphrase.content().size() < 4 ? 1 : 0.5;
        long matching = images.stream()
                .filter(image -> image.alt() != null && keyphrase.share(page.terms(image.alt())) >= least)
                .count();
        double share = (double) matching / images.size();
        boolean good = images.size() < 5 ? matching > 0 : share >= 0.3 && share <= 0.75;
        Severity severity = good ? GOOD : SUGGESTION;
        SeoMessage message = good
                ? SeoMessage.IMAGES_NAME
                : matching == 0 ? SeoMessage.IMAGES_NAME_NONE : SeoMessage.IMAGES_NAME_ODD;
        remarks.whole(SeoRule.KEYPHRASE_IMAGE_ALT, severity, page.say(message, matching, images.size()));
    }
}
