package io.proofstream.worker.engines.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts texts into groups that the model reads at one go: in two thirds of the time, since it fetches its weights once
/// for all of them. Texts of like length go together, because all are filled up to the longest.
///
/// The model's weights are 8-bit numbers, and what it multiplies them with is rounded to 8 bits over the whole group;
/// so a vector depends on its group, by less than it depends on the rounding (their cosine is 0.996 in the mean). Which
/// texts share a group depends on the texts alone, not on their order: the same document gets the same vectors.
final class Groups {

    /// More save no more.
    static final int MOST = 12;
    /// Filled up; so many characters keep a core busy for 50 ms, and the model's memory small.
    private static final int CHARS = 2_000;

    private Groups() {}

    /// @param read how many characters of a text are read at the most
    static List<List<String>> of(List<String> texts, int read) {
        List<String> sorted = texts.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<String>> groups = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size()
                    || !fits(end + 1 - start, Math.min(read, sorted.get(end).length()))) {
                groups.add(sorted.subList(start, end));
                start = end;
            }
        }
        return groups;
    }

    private static boolean fits(int texts, int longest) {
        return texts <= MOST && texts * longest <= CHARS;
    }
}
