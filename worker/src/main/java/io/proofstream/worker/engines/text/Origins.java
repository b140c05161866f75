package io.proofstream.worker.engines.text;

import java.util.Arrays;

/// Where each stretch of the visible text came from. A run is either verbatim, unit by unit the same in both
/// texts, or whole: its visible units stand for all of its source units together (an entity, collapsed white
/// space).
final class Origins {

    private int[] visibleStarts = new int[64];
    private int[] visibleEnds = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private int runs;

    void verbatim(int visible, int source, int length) {
        int last = runs - 1;
        if (last >= 0
                && visibleEnds[last] == visible
                && sourceEnds[last] == source
                && visibleEnds[last] - visibleStarts[last] == sourceEnds[last] - sourceStarts[last]) {
            visibleEnds[last] += length;
            sourceEnds[last] += length;
        } else {
            add(visible, visible + length, source, source + length);
        }
    }

    void whole(int visible, int length, int sourceStart, int sourceEnd) {
        if (sourceEnd - sourceStart == length) {
            verbatim(visible, sourceStart, length);
        } else {
            add(visible, visible + length, sourceStart, sourceEnd);
        }
    }

    private void add(int visibleStart, int visibleEnd, int sourceStart, int sourceEnd) {
        if (runs == visibleStarts.length) {
            int more = runs * 2;
            visibleStarts = Arrays.copyOf(visibleStarts, more);
            visibleEnds = Arrays.copyOf(visibleEnds, more);
            sourceStarts = Arrays.copyOf(sourceStarts, more);
            sourceEnds = Arrays.copyOf(sourceEnds, more);
        }
        visibleStarts[runs] = visibleStart;
        visibleEnds[runs] = visibleEnd;
        sourceStarts[runs] = sourceStart;
        sourceEnds[runs] = sourceEnd;
        runs++;
    }

    /// The source of a visible stretch; of an empty one, the place where it would stand.
    Span of(Span visible) {
        if (runs == 0) {
            return new Span(0, 0);
        }
        int first = firstRunEndingAfter(visible.start());
        if (first == runs) {
            int end = sourceEnds[runs - 1];
            return new Span(end, end);
        }
        int start = sourceAt(first, Math.max(visible.start(), visibleStarts[first]));
        if (visible.length() == 0) {
            return new Span(start, start);
        }
        int last = Math.max(first, firstRunEndingAfter(visible.end() - 1));
        if (last == runs || visibleStarts[last] >= visible.end()) {
            last = Math.max(first, last - 1);
        }
        int end = sourceAfter(last, Math.min(visible.end(), visibleEnds[last]));
        // A table's stray text is shown before the table but stands inside it: never let the two ends
        // cross.
        return end > start ? new Span(start, end) : new Span(start, sourceAfter(first, visibleEnds[first]));
    }

    private int firstRunEndingAfter(int visible) {
        int low = 0;
        int high = runs;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (visibleEnds[middle] <= visible) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isVerbatim(int run) {
        return visibleEnds[run] - visibleStarts[run] == sourceEnds[run] - sourceStarts[run];
    }

    private int sourceAt(int run, int visible) {
        return isVerbatim(run) ? sourceStarts[run] + visible - visibleStarts[run] : sourceStarts[run];
    }

    private int sourceAfter(int run, int visible) {
        return isVerbatim(run) ? sourceStarts[run] + visible - visibleStarts[run] : sourceEnds[run];
    }

    int bytes() {
        return 16 * visibleStarts.length;
    }
}
