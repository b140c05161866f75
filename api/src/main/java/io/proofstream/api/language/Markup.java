package io.proofstream.api.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Leaves out markup as cheaply as telling a language allows: roughly, in one pass, and never backwards.
final class Markup {

    private static final Set<String> UNREAD = Set.of("script", "style", "code", "pre", "svg", "template", "noscript");

    private static final String MARKS = "\u0301\u0300\u0302\u0308\u0303\u0327\u030a\u030c";
    private static final String[] MARK_NAMES = {"acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron"};

    private static final int LONGEST_ENTITY = 10;

    private Markup() {}

    static String withoutTags(String text) {
        var kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' && opensTag(text, at)) {
                kept.append(' ');
                at = afterTag(text, at);
            } else if (c == '&') {
                at = entity(text, at, kept);
            } else {
                kept.append(c);
                at++;
            }
        }
        return kept.toString();
    }

    private static boolean opensTag(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
    }

    private static int afterTag(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return after(text, "-->", at + 4);
        }
        int end = at + 1;
        while (end < text.length() && end - at <= 10 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (UNREAD.contains(name)) {
            return after(text, ">", after(text, "</" + text.substring(at + 1, end), end));
        }
        return after(text, ">", end);
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int entity(String text, int at, StringBuilder kept) {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_ENTITY));
        if (end < 0) {
            kept.append(' ');
            return at + 1;
        }
        String decoded = decoded(text.substring(at + 1, end));
        kept.append(decoded == null ? " " : decoded);
        return end + 1;
    }

    /// The letters among the entities; null for the others.
    private static @Nullable String decoded(String name) {
        if (name.matches("#\\d{2,7}") && Character.isValidCodePoint(Integer.parseInt(name.substring(1)))) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        if (name.equals("szlig")) {
            return "ß";
        }
        for (int mark = 0; mark < MARK_NAMES.length; mark++) {
            if (name.length() == 1 + MARK_NAMES[mark].length() && name.endsWith(MARK_NAMES[mark])) {
                return name.substring(0, 1) + MARKS.charAt(mark);
            }
        }
        return null;
    }

    /// Leaves out fenced and inline code and the targets of links.
    static String withoutMarkdown(String text) {
        var kept = new StringBuilder(text.length());
        String fence = null;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end + 1;
            String line = text.substring(at, end);
            String mark = fenceMark(line.stripLeading());
            if (fence != null) {
                fence = fence.equals(mark) ? null : fence;
            } else if (mark != null) {
                fence = mark;
            } else {
                inline(line, kept);
            }
            at = end;
        }
        return kept.toString();
    }

    private static @Nullable String fenceMark(String line) {
        return line.startsWith("```") ? "```" : line.startsWith("~~~") ? "~~~" : null;
    }

    private static void inline(String line, StringBuilder kept) {
        boolean code = false;
        boolean mayClose = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '`' && (code || line.indexOf('`', i + 1) > 0)) {
                code = !code;
                kept.append(' ');
            } else if (mayClose && c == ']' && i + 1 < line.length() && line.charAt(i + 1) == '(') {
                int close = line.indexOf(')', i);
                mayClose = close > 0;
                i = close > 0 ? close : i;
            } else if (!code) {
                kept.append(c);
            }
        }
    }
}
