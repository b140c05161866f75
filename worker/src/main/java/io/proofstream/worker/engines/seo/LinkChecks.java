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
                page.say(SeoMessage.LINKS_INTERNAL),
                page.say(SeoMessage.NO_LINKS_INTERNAL));
    }

    static void outbound(SeoPage page, Remarks remarks) {
        links(
                page,
                remarks,
                SeoRule.LINKS_OUTBOUND,
                outboundLinks(page),
                page.say(SeoMessage.LINKS_OUTBOUND),
                page.say(SeoMessage.NO_LINKS_OUTBOUND));
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
                    page.say(SeoMessage.LINKS_NOFOLLOW),
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
                remarks.source(SeoRule.LINK_COMPETING, WARNING, page.say(SeoMessage.LINK_COMPETES), link.source());
            }
        }
        if (!found) {
            remarks.whole(SeoRule.LINK_COMPETING, GOOD, page.say(SeoMessage.NO_LINK_COMPETES));
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
                                ? page.say(SeoMessage.LINK_TEXT_ADDRESS)
                                : page.say(SeoMessage.LINK_TEXT_VAGUE, said.strip()),
                        link.source());
            }
        }
        if (any && !found) {
            remarks.whole(SeoRule.LINK_TEXT, GOOD, page.say(SeoMessage.LINK_TEXTS));
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
