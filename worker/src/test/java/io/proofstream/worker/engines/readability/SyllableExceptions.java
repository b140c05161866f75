package io.proofstream.worker.engines.readability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes `en/syllables.txt`: the words of the CMU Pronouncing Dictionary that [EnglishSyllableRules] get
/// wrong. Run it again whenever those rules change: arguments are `index.js` of npm
/// `cmu-pronouncing-dictionary` and the file to write.
final class SyllableExceptions {

    private static final Pattern ENTRY =
            Pattern.compile("^\\s*\"?([a-z][a-z']*)(?:\\(\\d\\))?\"?: \"([A-Z0-2 ]+)\",?$");

    /// As most people say "hour", "fire" and "every", which the dictionary has second.
    private static final Pattern ONE_BREATH = Pattern.compile("(.* )?A[WY]\\d R( .*)?|EH1 V R IY0");

    private SyllableExceptions() {}

    static void main(String[] args) throws IOException {
        Map<String, Integer> spoken = spoken(Path.of(args[0]));
        Map<Integer, List<String>> wrong = new TreeMap<>();
        spoken.forEach((word, own) -> {
            // "hours" is listed with two syllables only, "hour" also with one.
            boolean hours = word.endsWith("ours");
            int count = hours ? spoken.getOrDefault(word.substring(0, word.length() - 1), own) : own;
            if (count != EnglishSyllableRules.count(word)) {
                wrong.computeIfAbsent(count, syllables -> new ArrayList<>()).add(word);
            }
        });
        write(wrong, Path.of(args[1]));
    }

    /// The syllables of each word in its first pronunciation, or in a later one that has them in one breath.
    private static Map<String, Integer> spoken(Path dictionary) throws IOException {
        Map<String, Integer> spoken = new TreeMap<>();
        for (String line : Files.readAllLines(dictionary)) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()
                    || entry.group(1).endsWith("'s")
                    || entry.group(1).endsWith("s'")) {
                continue;
            }
            int syllables = (int)
                    entry.group(2).chars().filter(c -> c >= '0' && c <= '2').count();
            boolean first = line.indexOf('(') < 0;
            if (syllables > 0 && (first || ONE_BREATH.matcher(entry.group(2)).matches())) {
                spoken.merge(entry.group(1), syllables, Math::min);
            }
        }
        return spoken;
    }

    private static void write(Map<Integer, List<String>> wrong, Path file) throws IOException {
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
        Files.writeString(file, text);
    }
}
