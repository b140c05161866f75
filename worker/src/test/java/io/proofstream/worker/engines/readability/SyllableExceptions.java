package io.proofstream.worker.engines.readability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes `en/syllables.txt`: the words of the CMU Pronouncing Dictionary that [EnglishSyllableRules] get
/// wrong. Run it again whenever those rules change: arguments are `index.js` of npm
/// `cmu-pronouncing-dictionary` and the file to write.
final class SyllableExceptions {

    private static final Pattern ENTRY = Pattern.compile("^\\s*\"?([a-z][a-z']*)\"?: \"([A-Z0-2 ]+)\",?$");

    private SyllableExceptions() {}

    static void main(String[] args) throws IOException {
        TreeMap<Integer, List<String>> wrong = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()
                    || entry.group(1).endsWith("'s")
                    || entry.group(1).endsWith("s'")) {
                continue;
            }
            int spoken = (int)
                    entry.group(2).chars().filter(c -> c >= '0' && c <= '2').count();
            String word = entry.group(1);
            if (spoken > 0 && spoken != EnglishSyllableRules.count(word)) {
                wrong.computeIfAbsent(spoken, count -> new ArrayList<>()).add(word);
            }
        }
        StringBuilder text = new StringBuilder("""
                # Words of the CMU Pronouncing Dictionary whose syllables EnglishSyllableRules miscounts, by their number of syllables.
                # Made by SyllableExceptions (test sources) from npm cmu-pronouncing-dictionary 3.0.0 (ISC); the dictionary itself is
                # (c) 1993-2015 Carnegie Mellon University, BSD-2-Clause.
                """);
        wrong.forEach((count, words) -> {
            for (int i = 0; i < words.size(); i += 12) {
                text.append(count)
                        .append(' ')
                        .append(String.join(" ", words.subList(i, Math.min(i + 12, words.size()))))
                        .append('\n');
            }
        });
        Files.writeString(Path.of(args[1]), text);
    }
}
