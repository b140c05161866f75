package io.proofstream.worker.engines.text;

import org.jsoup.parser.Parser;

/// Finds for each unit of a decoded text where in its source it came from: entities, and in Markdown
/// backslashes too.
final class Escapes {

    private static final int LONGEST_ENTITY = 40;

    private Escapes() {}

    /// How what is seen goes onto the page.
    interface Writer {

        /// `source` from `from` to `to` is seen as it stands.
        void plain(String source, int from, int to);

        /// `seen` is seen in place of the source from `from` to `to`.
        void decoded(String seen, int from, int to);
    }

    /// Writes `seen`, which was decoded from `source` between `from` and `to`. Where the two do not fit
    /// together the whole stretch stands for the whole text: coarser, never wrong.
    static void write(String seen, String source, int from, int to, boolean backslashes, Writer writer) {
        if (to - from == seen.length() && source.startsWith(seen, from)) {
            writer.plain(source, from, to);
            return;
        }
        int plainFrom = from;
        int at = from;
        int i = 0;
        while (at < to && i < seen.length()) {
            char c = source.charAt(at);
            int end = at;
            String decoded = "";
            if (c == '&') {
                end = entityEnd(source, at, to);
                decoded = end > at ? Parser.unescapeEntities(source.substring(at, end), false) : "";
                int same = commonTail(decoded, source, at, end);
                end -= same;
                decoded = decoded.substring(0, decoded.length() - same);
            } else if (c == '\\' && backslashes && at + 1 < to && isPunctuation(source.charAt(at + 1))) {
                end = at + 2;
                decoded = source.substring(at + 1, end);
            }
            if (end > at + decoded.length() && seen.startsWith(decoded, i)) {
                writer.plain(source, plainFrom, at);
                writer.decoded(decoded, at, end);
                i += decoded.length();
                at = end;
                plainFrom = at;
            } else if (c == seen.charAt(i)) {
                at++;
                i++;
            } else {
                break;
            }
        }
        if (i == seen.length()) {
            writer.plain(source, plainFrom, at);
        } else {
            writer.plain(source, plainFrom, at);
            rest(seen.substring(i), at < to ? at : from, to, writer);
        }
    }

    private static void rest(String seen, int from, int to, Writer writer) {
        int start = 0;
        while (start < seen.length()) {
            int end = start + 1;
            boolean space = Page.isSpace(seen.charAt(start));
            while (end < seen.length() && Page.isSpace(seen.charAt(end)) == space) {
                end++;
            }
            writer.decoded(space ? " " : seen.substring(start, end), from, to);
            start = end;
        }
    }

    private static int entityEnd(String source, int at, int to) {
        int limit = Math.min(to, at + LONGEST_ENTITY);
        int end = at + 1;
        if (end < limit && source.charAt(end) == '#') {
            end++;
        }
        int name = end;
        while (end < limit && isAlphanumeric(source.charAt(end))) {
            end++;
        }
        if (end == name) {
            return at;
        }
        return end < limit && source.charAt(end) == ';' ? end + 1 : end;
    }

    /// What follows an entity that lacks its semicolon, and so was not decoded; at least one unit was.
    private static int commonTail(String decoded, String source, int from, int end) {
        int same = 0;
        while (same < decoded.length() - 1
                && same < end - from - 1
                && decoded.charAt(decoded.length() - 1 - same) == source.charAt(end - 1 - same)) {
            same++;
        }
        return same;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isAlphanumeric(c);
    }
}
