package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.WARNING;

import io.proofstream.worker.engines.seo.HtmlFacts.Anchor;
import io.proofstream.worker.engines.seo.HtmlFacts.Meta;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the markup tells search engines: which links they may follow, and whether they may show the page.
final class MarkupChecks {

    /// The crawlers that a page may address by name; it is lost when none of them may show it.
    private static final List<String> CRAWLERS =
            List.of("robots", "googlebot", "bingbot", "duckduckbot", "archive.org_bot");

    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern VOID = Pattern.compile("javascript:void\\(?0\\)?");
    private static final WebAddress ANY = new WebAddress("https", "example.org", "/");

    private MarkupChecks() {}

    static void crawlable(SeoPage page, Remarks remarks) {
        boolean found = false;
        for (Anchor anchor : page.html().anchors()) {
            if (!isCrawlable(anchor)) {
                found = true;
                remarks.source(
                        SeoRule.LINK_CRAWLABLE, WARNING, page.say(SeoMessage.LINK_NOT_CRAWLABLE), anchor.source());
            }
        }
        if (!found && !page.html().anchors().isEmpty()) {
            remarks.whole(SeoRule.LINK_CRAWLABLE, GOOD, page.say(SeoMessage.LINKS_CRAWLABLE));
        }
    }

    private static boolean isCrawlable(Anchor anchor) {
        String href = anchor.href() == null ? "" : BLANK.matcher(anchor.href()).replaceAll("");
        String lower = href.toLowerCase(Locale.ROOT);
        if (!anchor.role().isEmpty() || lower.startsWith("mailto:") || (href.isEmpty() && anchor.hasId())) {
            return true;
        }
        if (lower.startsWith("file:")) {
            return false;
        }
        if (anchor.hasName() || anchor.isPlaceholder()) {
            return true;
        }
        return anchor.href() != null && !VOID.matcher(lower).find() && WebAddress.parse(href, ANY) != null;
    }

    static void indexable(SeoPage page, Remarks remarks) {
        if (!page.html().isPage() && page.html().metas().isEmpty()) {
            return;
        }
        Meta blocking = null;
        for (String crawler : CRAWLERS) {
            Meta own = page.html().meta(crawler);
            Meta meta = own != null ? own : page.html().meta("robots");
            if (meta == null || !blocks(meta.content())) {
                remarks.whole(SeoRule.PAGE_INDEXABLE, GOOD, page.say(SeoMessage.INDEXABLE));
                return;
            }
            blocking = meta;
        }
        remarks.source(
                SeoRule.PAGE_INDEXABLE,
                ERROR,
                page.say(SeoMessage.NOT_INDEXABLE),
                blocking == null ? null : blocking.source());
    }

    private static boolean blocks(String directives) {
        for (String directive : directives.toLowerCase(Locale.ROOT).split(",", -1)) {
            String said = directive.strip();
            if (said.equals("noindex") || said.equals("none") || isOver(said)) {
                return true;
            }
        }
        // A date after a weekday has a comma of its own.
        return isOver(directives.toLowerCase(Locale.ROOT).strip());
    }

    private static boolean isOver(String directive) {
        if (!directive.startsWith("unavailable_after:")) {
            return false;
        }
        Instant end = instant(directive.substring(directive.indexOf(':') + 1).strip());
        return end != null && end.isBefore(Instant.now());
    }

    private static @Nullable Instant instant(String date) {
        String upper = date.toUpperCase(Locale.ROOT);
        try {
            return LocalDate.parse(upper.length() > 10 ? upper.substring(0, 10) : upper)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException notIso) {
            return DateForms.read(date);
        }
    }

    /// The other ways in which pages write dates: `25 Jun 2010 15:00:00 GMT`, `25-Jun-2010`, `Jun 25, 2010`.
    private static final class DateForms {

        private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[ -]([a-z]{3})[a-z]*\\.?[ -](\\d{4})");
        private static final Pattern MONTH_FIRST = Pattern.compile("\\b([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");
        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

        private static @Nullable Instant read(String date) {
            var dayFirst = DAY_FIRST.matcher(date);
            if (dayFirst.find()) {
                return of(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
            }
            var monthFirst = MONTH_FIRST.matcher(date);
            return monthFirst.find() ? of(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : null;
        }

        private static @Nullable Instant of(String day, String month, String year) {
            String name = month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
            try {
                return LocalDate.parse(day + " " + name + " " + year, FORM)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
            } catch (DateTimeException noDate) {
                return null;
            }
        }
    }
}
