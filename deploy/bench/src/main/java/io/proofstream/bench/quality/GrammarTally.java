package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sentences with an error in them that were flagged, by the kind of error, and right ones that were.
final class GrammarTally {

    /// Kinds with fewer sentences than that say nothing of their own.
    private static final int FEWEST = 5;

    private final Map<String, int[]> wrong = new TreeMap<>();
    private final int[] right = new int[2];

    /// @param sample labelled `right`, `wrong`, or `wrong` and the kind of the error
    void add(Sample sample, JsonNode result) {
        int[] tally = switch (sample.label().split(" ", 2)[0]) {
            case "right" -> right;
            case "wrong" -> wrong.computeIfAbsent(sample.label(), label -> new int[2]);
            default -> throw new IllegalArgumentException("neither right nor wrong: " + sample);
        };
        tally[0] += result.path("metrics").path("errors").asInt() > 0 ? 1 : 0;
        tally[1]++;
    }

    Share flaggedOfWrong() {
        int[] all = new int[2];
        wrong.values().forEach(tally -> {
            all[0] += tally[0];
            all[1] += tally[1];
        });
        return new Share(all[0], all[1]);
    }

    Share flaggedOfRight() {
        return new Share(right[0], right[1]);
    }

    /// The kinds of error that are flagged least often; nothing when kinds are not told apart.
    Optional<String> weakest() {
        List<Map.Entry<String, int[]>> kinds = new ArrayList<>(wrong.entrySet());
        kinds.removeIf(kind -> kind.getValue()[1] < FEWEST || kind.getKey().equals("wrong"));
        kinds.sort(Comparator.comparingDouble(kind -> (double) kind.getValue()[0] / kind.getValue()[1]));
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(kinds.stream()
                        .limit(6)
                        .map(kind -> "%s %d of %d"
                                .formatted(
                                        kind.getKey().substring("wrong ".length()),
                                        kind.getValue()[0],
                                        kind.getValue()[1]))
                        .collect(Collectors.joining(", ")));
    }
}
