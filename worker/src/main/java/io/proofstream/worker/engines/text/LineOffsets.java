package io.proofstream.worker.engines.text;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/// Offsets of a block that was taken line by line out of Markdown, without the marks of the quotes and
/// lists around it.
final class LineOffsets implements Offsets {

    private final int[] starts;
    private final List<SourceSpan> lines;
    private final int shift;

    LineOffsets(String taken, List<SourceSpan> lines, int shift) {
        this.lines = lines;
        this.shift = shift;
        this.starts = new int[lines.size()];
        int line = 1;
        for (int i = 0; i < taken.length() && line < starts.length; i++) {
            if (taken.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        Arrays.fill(starts, Math.min(line, starts.length), starts.length, Integer.MAX_VALUE);
    }

    @Override
    public int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        SourceSpan span = lines.get(line);
        return shift + span.getInputIndex() + Math.min(offset - starts[line], span.getLength());
    }
}
