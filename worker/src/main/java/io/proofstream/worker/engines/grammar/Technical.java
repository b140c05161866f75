package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// What stands in a text but is not language: addresses, e-mail addresses, hashtags, mentions, file names, identifiers.
/// Told by the run of characters between spaces, in one pass without a regular expression.
final class Technical {

    private Technical() {}

    /// The runs that are technical, in order.
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (isTechnical(text, at, end)) {
                found.add(new Span(at, end));
            }
            at = end;
        }
        return found;
    }

    /// Whether the stretch touches one of the spans, which are in order.
    static boolean touches(List<Span> spans, int start, int end) {
        int i = Collections.binarySearch(spans, new Span(start, start), Comparator.comparingInt(Span::start));
        int next = i >= 0 ? i : -i - 1;
        return (next < spans.size() && spans.get(next).start() < end)
                || (next > 0 && spans.get(next - 1).end() > start);
    }

    private static boolean isTechnical(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && "([{<\"'“‘«".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ".,;:!?)]}>\"'”’»…".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - from < 2) {
            return false;
        }
        char first = text.charAt(from);
        if ((first == '#' || first == '@') && Character.isLetterOrDigit(text.charAt(from + 1))) {
            return true;
        }
        return hasSign(text, from, to);
    }

    private static boolean hasSign(String text, int from, int to) {
        boolean sawDigit = false;
        boolean sawLetter = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean inside = i > from && i < to - 1;
            if (c == '_' || c == '\\' || c == '@' || c == '{' || c == '=' || (c == '(' && text.startsWith("()", i))) {
                return true;
            }
            if (c == ':' && text.startsWith("://", i)) {
                return true;
            }
            if (c == '-' && i == from && text.charAt(i + 1) == '-') {
                return true;
            }
            if (c == '.' && inside && isFileOrHost(text, i, to)) {
                return true;
            }
            if (inside && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                return true; // iPhone, JavaScript
            }
            sawDigit |= Character.isDigit(c);
            sawLetter |= Character.isLetter(c);
        }
        return sawDigit && sawLetter && !isOrdinal(text, from, to);
    }

    /// A dot within a run, between lower case letters, is a host's or a file's (`index.html`); after a
    /// sentence without a space ("home.The") a capital follows.
    private static boolean isFileOrHost(String text, int dot, int to) {
        int end = dot + 1;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            if (Character.isUpperCase(text.charAt(end))) {
                return false;
            }
            end++;
        }
        int length = end - dot - 1;
        return length >= 2 && length <= 4 && (end == to || "./:?#".indexOf(text.charAt(end)) >= 0);
    }

    /// "1st", "5kg" and "20ies" are language.
    private static boolean isOrdinal(String text, int from, int to) {
        int i = from;
        while (i < to && (Character.isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > from && text.substring(i, to).chars().allMatch(Character::isLetter);
    }
}
