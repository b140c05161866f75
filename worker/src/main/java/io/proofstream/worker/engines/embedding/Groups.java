package io.proofstream.worker.engines.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Cuts texts into groups that the model reads at one go: in two thirds of the time, since it fetches its weights once
/// for all of them. Texts of like length go together, because all are filled up to the longest.
///
/// The model's weights are 8-bit numbers, and what it multiplies them with is rounded to 8 bits over the whole group;
/// so a vector depends on its group, by less than it depends on the rounding (their cosine is 0.996 in the mean). Which
/// texts share a group depends on the texts alone, not on their order: the same document gets the same vectors.
final class Groups {

    /// More save no more.
    static final int MOST = 12;
    /// Filled up; so many pieces keep a core busy for 50 ms, and the model's memory small.
    private static final int PIECES = 400;

    private Groups() {}

    /// @param read what the model reads of each text
    static List<List<String>> of(Map<String, int[]> read) {
        List<String> sorted = read.keySet().stream()
                .sorted(Comparator.comparingInt((String text) -> length(read, text))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<String>> groups = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || !fits(end + 1 - start, length(read, sorted.get(end)))) {
                groups.add(sorted.subList(start, end));
                start = end;
            }
        }
        return groups;
    }

    private static boolean fits(int texts, int longest) {
        return texts <= MOST && texts * longest <= PIECES;
    }

    private static int length(Map<String, int[]> read, String text) {
        return Objects.requireNonNull(read.get(text)).length;
    }
}
