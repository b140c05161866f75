package io.proofstream.worker.engines.text;

import io.proofstream.worker.engines.Interruption;

/// Reads plain text: paragraphs by blank lines, list items by their bullets. A line break within a paragraph
/// is seen where the writer meant one, and is a space where a long line was only wrapped.
final class PlainReader {

    /// A line shorter than this was not wrapped, unless the next goes on in lower case.
    private static final int WRAPPED = 50;

    private final String source;
    private final Page page;
    private int previousEnd;

    private PlainReader(String source, Page page) {
        this.source = source;
        this.page = page;
    }

    static void read(String source, Page page) throws InterruptedException {
        new PlainReader(source, page).read();
    }

    private void read() throws InterruptedException {
        int start = 0;
        int previousLength = 0;
        int lines = 0;
        boolean inBlock = false;
        boolean inList = false;
        while (start < source.length()) {
            if (lines++ % 1024 == 0) {
                Interruption.check();
            }
            int end = lineEnd(start);
            int next = nextLine(end);
            int from = start;
            while (from < end && isBlank(source.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && isBlank(source.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                inBlock = false;
            } else {
                int text = afterBullet(from, to);
                if (text > from) {
                    if (!inList) {
                        page.list();
                    }
                    inList = true;
                    page.block(Block.Kind.LIST_ITEM, 1, false);
                } else if (!inBlock) {
                    inList = false;
                    page.block(Block.Kind.PARAGRAPH, 0, false);
                } else if (previousLength >= WRAPPED || Character.isLowerCase(source.codePointAt(from))) {
                    page.space(previousEnd, from);
                } else {
                    page.lineBreak(previousEnd, from);
                }
                page.verbatim(source, text, to, Offsets.SAME);
                inBlock = true;
                previousLength = to - from;
                previousEnd = to;
            }
            start = next;
        }
    }

    private int lineEnd(int from) {
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                return i;
            }
        }
        return source.length();
    }

    private int nextLine(int end) {
        return source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /// Where a list item's text begins; `from` when the line is none.
    private int afterBullet(int from, int to) {
        int i = from;
        char c = source.charAt(i);
        if ("-*+•◦▪‣·–—".indexOf(c) >= 0) {
            i++;
        } else {
            while (i < to && i - from < 3 && Character.isDigit(source.charAt(i))) {
                i++;
            }
            if (i == from || i == to || ".)".indexOf(source.charAt(i)) < 0) {
                return from;
            }
            i++;
        }
        int spaces = i;
        while (i < to && isBlank(source.charAt(i))) {
            i++;
        }
        return i > spaces && i < to ? i : from;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == ' ' || c == 0xFEFF;
    }
}
