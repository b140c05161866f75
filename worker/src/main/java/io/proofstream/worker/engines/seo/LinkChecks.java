package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.SUGGESTION;
import static io.proofstream.common.result.Severity.WARNING;

import io.proofstream.common.content.Format;
import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.analysis.FunctionWords;
import io.proofstream.worker.engines.text.Document.Link;
import io.proofstream.worker.engines.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where links lead, and what they say of it.
final class LinkChecks {

    private LinkChecks() {}

    static void internal(SeoPage page, Remarks remarks) {
        links(
                page,
                remarks,
                SeoRule.LINKS_INTERNAL,
                internalLinks(page),
                "Links lead on to other pages of the site.",
                "No link leads to another page of the site. Link to what readers want next.");
    }

    static void outbound(SeoPage page, Remarks remarks) {
        links(
                page,
                remarks,
                SeoRule.LINKS_OUTBOUND,
                outboundLinks(page),
                "Links lead to other sites.",
                "No link leads to another site. Link to a source, or to further reading.");
    }

    private static void links(SeoPage page, Remarks remarks, SeoRule rule, List<Link> links, String good, String none) {
        if (page.format() == Format.TEXT && page.document().links().isEmpty()) {
            return;
        }
        if (links.isEmpty()) {
            remarks.whole(rule, WARNING, none);
        } else if (links.stream().allMatch(SeoPage::isNofollow)) {
            remarks.source(
                    rule,
                    SUGGESTION,
                    "Every such link is marked nofollow, so that search engines do not follow it.",
                    links.getFirst().source());
        } else {
            remarks.whole(rule, GOOD, good);
        }
    }

    static List<Link> internalLinks(SeoPage page) {
        return page.document().links().stream()
                .filter(link -> page.leadsAway(link) && page.isInternal(link))
                .toList();
    }

    static List<Link> outboundLinks(SeoPage page) {
        return page.document().links().stream()
                .filter(link -> page.leadsAway(link) && !page.isInternal(link))
                .toList();
    }

    static void competing(SeoPage page, Remarks remarks) throws InterruptedException {
        Keyphrase keyphrase = page.keyphrase().orElse(null);
        if (keyphrase == null) {
            return;
        }
        boolean found = false;
        for (Link link : page.document().links()) {
            Interruption.check();
            if (!page.leadsAway(link)) {
                continue;
            }
            List<Term> anchor = page.terms(link.anchor());
            if (keyphrase.in(anchor) && saysNothingElse(page, keyphrase, anchor)) {
                found = true;
                remarks.source(
                        SeoRule.LINK_COMPETING,
                        WARNING,
                        "This link gives your keyphrase to another page. Word it by what is to be found there.",
                        link.source());
            }
        }
        if (!found) {
            remarks.whole(SeoRule.LINK_COMPETING, GOOD, "No link gives the keyphrase to another page.");
        }
    }

    private static boolean saysNothingElse(SeoPage page, Keyphrase keyphrase, List<Term> anchor) {
        Set<String> functionWords = FunctionWords.of(page.language());
        return anchor.stream()
                .allMatch(term -> functionWords.contains(term.word().toLowerCase(Locale.ROOT))
                        || keyphrase.all().stream()
                                .anyMatch(wanted -> wanted.form().equals(term.form())));
    }

    static void texts(SeoPage page, Remarks remarks) {
        List<Set<String>> vague = vague(page);
        boolean found = false;
        boolean any = false;
        for (Link link : page.document().links()) {
            Span anchor = link.anchor();
            if (anchor.length() == 0 || !page.leadsAway(link) || SeoPage.isNofollow(link)) {
                continue;
            }
            any = true;
            String said = anchor.of(page.document().text());
            boolean address = isAddress(said);
            if (address || (said.length() < 60 && isVague(said, vague))) {
                found = true;
                remarks.source(
                        SeoRule.LINK_TEXT,
                        WARNING,
                        address
                                ? "An address is no link text: say what is to be found there."
                                : "“%s” does not say where the link leads.".formatted(said.strip()),
                        link.source());
            }
        }
        if (any && !found) {
            remarks.whole(SeoRule.LINK_TEXT, GOOD, "Link texts say where they lead.");
        }
    }

    private static boolean isVague(String said, List<Set<String>> vague) {
        String plain = said.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String bare = bare(plain);
        return vague.stream().anyMatch(texts -> texts.contains(plain) || texts.contains(bare));
    }

    /// Without the arrows and dots that decorate a link.
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isAddress(String said) {
        String text = said.strip();
        WebAddress address = text.indexOf(' ') < 0 ? WebAddress.parse(text, null) : null;
        return address != null && address.isPage();
    }

    /// The lists for the page's languages; all of them when it does not name its language.
    private static List<Set<String>> vague(SeoPage page) {
        String named = page.html().language();
        if (named.isEmpty()) {
            return List.copyOf(WordLists.LINK_TEXTS.values());
        }
        String code = named.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return List.of(
                WordLists.LINK_TEXTS.getOrDefault(code, Set.of()),
                WordLists.LINK_TEXTS.getOrDefault(page.language(), Set.of()));
    }
}
