package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;

import io.proofstream.worker.engines.seo.HtmlFacts.HeadLink;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The addresses that a page gives as its own: the canonical one, and those of its language versions.
final class AddressChecks {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /// Codes of languages that have a shorter one, which is the one to write (RFC 5646, 2.2.1): those of ISO 639-3,
    /// and those that libraries use instead (ISO 639-2/B).
    private static final Set<String> HAVE_SHORTER = Stream.concat(
                    TWO_LETTERS.stream().map(code -> Locale.of(code).getISO3Language()),
                    Stream.of(
                            "alb", "arm", "baq", "bur", "chi", "cze", "dut", "fre", "geo", "ger", "gre", "ice", "mac",
                            "mao", "may", "per", "rum", "slo", "tib", "wel"))
            .collect(Collectors.toUnmodifiableSet());

    private AddressChecks() {}

    static void canonical(SeoPage page, Remarks remarks) {
        List<HeadLink> links = page.html().links().stream()
                .filter(link -> link.rel().equals("canonical") && !link.href().isBlank())
                .toList();
        if (links.isEmpty()) {
            return;
        }
        Set<WebAddress> addresses = new HashSet<>();
        for (HeadLink link : links) {
            WebAddress address = WebAddress.parse(link.href(), null);
            if (address == null || !address.isPage()) {
                remarks.source(
                        SeoRule.CANONICAL_VALID,
                        ERROR,
                        WebAddress.isAbsolute(link.href())
                                ? page.say(SeoMessage.CANONICAL_NO_ADDRESS, link.href())
                                : page.say(SeoMessage.CANONICAL_RELATIVE, link.href()),
                        link.source());
                return;
            }
            addresses.add(address);
        }
        String mistake = addresses.size() > 1
                ? page.say(SeoMessage.CANONICAL_SEVERAL)
                : mistake(page, addresses.iterator().next());
        remarks.source(
                SeoRule.CANONICAL_VALID,
                mistake == null ? GOOD : ERROR,
                mistake == null ? page.say(SeoMessage.CANONICAL) : mistake,
                links.getLast().source());
    }

    private static @Nullable String mistake(SeoPage page, WebAddress canonical) {
        String url = page.assignment().content().url();
        WebAddress own = url == null ? null : WebAddress.parse(url, null);
        if (own == null) {
            return null;
        }
        Set<WebAddress> versions = page.html().links().stream()
                .filter(link ->
                        link.rel().equals("alternate") && !link.hreflang().isBlank())
                .map(link -> WebAddress.parse(link.href(), own))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!canonical.equals(own) && versions.contains(own) && versions.contains(canonical)) {
            return page.say(SeoMessage.CANONICAL_OTHER_LANGUAGE);
        }
        if (canonical.hasOriginOf(own) && canonical.path().equals("/") && !own.isRoot()) {
            return page.say(SeoMessage.CANONICAL_HOME);
        }
        return null;
    }

    static void hreflang(SeoPage page, Remarks remarks) {
        boolean any = false;
        boolean found = false;
        for (HeadLink link : page.html().links()) {
            if (!link.rel().equals("alternate") || link.hreflang().isEmpty()) {
                continue;
            }
            any = true;
            String mistake = mistake(page, link);
            if (mistake != null) {
                found = true;
                remarks.source(SeoRule.HREFLANG_VALID, ERROR, mistake, link.source());
            }
        }
        if (any && !found) {
            remarks.whole(SeoRule.HREFLANG_VALID, GOOD, page.say(SeoMessage.LANGUAGES));
        }
    }

    private static @Nullable String mistake(SeoPage page, HeadLink link) {
        String hreflang = link.hreflang().toLowerCase(Locale.ROOT);
        String href = link.href().strip().toLowerCase(Locale.ROOT);
        if (!hreflang.equals("x-default") && !isLanguage(hreflang.split("-", 2)[0])) {
            return page.say(SeoMessage.NO_LANGUAGE_CODE, link.hreflang());
        }
        if (hreflang.endsWith("-uk") || hreflang.endsWith("-eu")) {
            return page.say(SeoMessage.NO_COUNTRY_CODE, link.hreflang());
        }
        if (!href.startsWith("http:") && !href.startsWith("https:")) {
            return page.say(SeoMessage.LANGUAGE_RELATIVE, link.href());
        }
        return null;
    }

    private static boolean isLanguage(String code) {
        if (code.length() != 3) {
            return TWO_LETTERS.contains(code);
        }
        // There are some 8,000 three-letter codes; those without a shorter one are taken on trust.
        return !HAVE_SHORTER.contains(code) && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
