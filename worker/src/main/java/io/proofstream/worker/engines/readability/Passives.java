package io.proofstream.worker.engines.readability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a language forms the passive voice, from its `passive.txt`: an auxiliary and a participle in one
/// clause.
///
/// Sections: `settings` (`order=after` the participle follows its auxiliary, `any` it may also precede;
/// `reach=n` at most so many words lie between, 0 for no limit), `auxiliaries`, `stops` (words that end
/// the reach), `participles`, `patterns` (of regular participles, matched against single words),
/// `exceptions` (words that only look like participles).
final class Passives {

    static final Passives NONE = new Passives();

    /// A pattern never sees a longer word.
    private static final int LONGEST_WORD = 40;

    private final Set<String> auxiliaries = new HashSet<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private boolean anyOrder;
    private int reach;

    private Passives() {}

    static Passives read(String file) {
        Passives passives = new Passives();
        String section = "";
        for (String line : Lists.lines(file)) {
            if (line.startsWith("[") && line.endsWith("]") && line.indexOf(' ') < 0 && line.length() < 20) {
                section = line.substring(1, line.length() - 1);
                continue;
            }
            List<String> words = List.of(line.toLowerCase(Locale.ROOT).split(" "));
            switch (section) {
                case "settings" -> passives.set(line);
                case "auxiliaries" -> passives.auxiliaries.addAll(words);
                case "stops" -> passives.stops.addAll(words);
                case "participles" -> passives.participles.addAll(words);
                case "patterns" -> passives.patterns.add(Pattern.compile(line));
                case "exceptions" -> passives.exceptions.addAll(words);
                default -> throw new IllegalStateException("no such section in " + file + ": " + section);
            }
        }
        return passives;
    }

    private void set(String line) {
        switch (line) {
            case "order=any" -> anyOrder = true;
            case "order=after" -> anyOrder = false;
            default -> reach = Integer.parseInt(line.substring("reach=".length()));
        }
    }

    /// Whether the clause, given by its words, is in the passive voice.
    boolean isIn(List<String> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (auxiliaries.contains(clause.get(i)) && (participleAfter(clause, i) || participleBefore(clause, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean participleAfter(List<String> clause, int auxiliary) {
        int limit = reach == 0 ? clause.size() : Math.min(clause.size(), auxiliary + 2 + reach);
        for (int i = auxiliary + 1; i < limit; i++) {
            if (isParticiple(clause.get(i))) {
                return true;
            }
            if (stops.contains(clause.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean participleBefore(List<String> clause, int auxiliary) {
        if (!anyOrder) {
            return false;
        }
        int limit = reach == 0 ? 0 : Math.max(0, auxiliary - 1 - reach);
        for (int i = auxiliary - 1; i >= limit; i--) {
            if (isParticiple(clause.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isParticiple(String word) {
        if (participles.contains(word)) {
            return true;
        }
        if (exceptions.contains(word) || word.length() > LONGEST_WORD) {
            return false;
        }
        for (Pattern pattern : patterns) {
            if (pattern.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}
