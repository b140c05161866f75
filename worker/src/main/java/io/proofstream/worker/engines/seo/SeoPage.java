package io.proofstream.worker.engines.seo;

import io.proofstream.common.content.Format;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.messages.Messages;
import io.proofstream.worker.engines.text.Block;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page as a search engine takes it in: what it shows, what it says of itself, and what it wants to be found by.
///
/// @param title as submitted, else the page's own; null when there is none
/// @param metaDescription likewise
/// @param slug as submitted, else from the address; null when neither says it
/// @param address as submitted, else the canonical one; null when neither is usable
/// @param related phrases that should be in the text too
record SeoPage(
        Assignment assignment,
        Document document,
        HtmlFacts html,
        WordForms forms,
        HtmlFacts.@Nullable Place title,
        HtmlFacts.@Nullable Place metaDescription,
        @Nullable String slug,
        @Nullable WebAddress address,
        Optional<Keyphrase> keyphrase,
        List<Keyphrase> related,
        Mentions mentions) {

    private static final Messages<SeoMessage> MESSAGES = Messages.of(SeoMessage.class);
    private static final int MOST_RELATED = 20;

    static SeoPage of(Assignment assignment, Document document) throws InterruptedException {
        var content = assignment.content();
        HtmlFacts html = content.format() == Format.HTML ? HtmlFactsReader.read(content.text()) : HtmlFacts.NONE;
        WordForms forms = new WordForms(assignment.language());
        Optional<Keyphrase> keyphrase =
                assignment.params().text("keyphrase").flatMap(text -> Keyphrase.of(text, assignment.language(), forms));
        List<Keyphrase> related = new ArrayList<>();
        for (String text : assignment.params().texts("related")) {
            if (related.size() < MOST_RELATED) {
                Keyphrase.of(text, assignment.language(), forms).ifPresent(related::add);
            }
        }
        boolean looksUp = keyphrase.isPresent() || !related.isEmpty();
        WebAddress submitted = address(content.url());
        return new SeoPage(
                assignment,
                document,
                html,
                forms,
                submitted(content.title(), html.title()),
                submitted(content.metaDescription(), html.description()),
                slug(content.slug(), submitted),
                submitted != null ? submitted : canonical(html),
                keyphrase,
                List.copyOf(related),
                looksUp ? Mentions.of(document, forms) : new Mentions(List.of()));
    }

    private static HtmlFacts.@Nullable Place submitted(@Nullable String given, HtmlFacts.@Nullable Place own) {
        return given == null || given.isBlank() ? own : new HtmlFacts.Place(given.strip(), null);
    }

    private static @Nullable WebAddress address(@Nullable String url) {
        WebAddress address = url == null ? null : WebAddress.parse(url, null);
        return address != null && address.isPage() ? address : null;
    }

    private static @Nullable WebAddress canonical(HtmlFacts html) {
        for (HtmlFacts.HeadLink link : html.links()) {
            if (link.rel().equals("canonical")) {
                return address(link.href());
            }
        }
        return null;
    }

    private static @Nullable String slug(@Nullable String given, @Nullable WebAddress address) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        return address == null || address.isRoot() ? null : address.slug();
    }

    /// In the language of the page.
    String say(SeoMessage message, Object... values) {
        return MESSAGES.in(language(), message, values);
    }

    String language() {
        return assignment.language();
    }

    Format format() {
        return assignment.content().format();
    }

    int words() {
        return document.words().size();
    }

    /// The terms of a text that is not in the document, such as its title.
    List<Term> terms(String text) {
        return Term.of(text, forms);
    }

    /// The terms of a stretch of the visible text.
    List<Term> terms(Span visible) {
        List<Term> terms = new ArrayList<>();
        Term.of(document.text(), visible, forms, terms);
        return terms;
    }

    List<Block> headings() {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .toList();
    }

    /// Where a link leads; null when that cannot be told, or is no page.
    @Nullable
    WebAddress target(Document.Link link) {
        WebAddress target = WebAddress.parse(link.href(), address);
        return target != null && target.isPage() ? target : null;
    }

    /// Whether a link leads to another page, here or elsewhere, rather than to a place on this one or a telephone.
    boolean leadsAway(Document.Link link) {
        String href = link.href().strip();
        if (href.isEmpty() || href.startsWith("#")) {
            return false;
        }
        WebAddress target = target(link);
        return target == null ? !WebAddress.isAbsolute(href) : !target.equals(address);
    }

    /// Whether a link that leads away stays on this site.
    boolean isInternal(Document.Link link) {
        String href = link.href().strip();
        boolean relative = !WebAddress.isAbsolute(href) && !href.startsWith("//");
        WebAddress target = target(link);
        return relative || (target != null && address != null && target.hasSiteOf(address));
    }

    static boolean isNofollow(Document.Link link) {
        return link.rel().toLowerCase(Locale.ROOT).contains("nofollow");
    }
}
