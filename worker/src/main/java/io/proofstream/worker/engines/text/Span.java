package io.proofstream.worker.engines.text;

/// A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
