package io.proofstream.common.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.common.job.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of every analysis, read from the data files of this package (`<analysis>.json`), with their titles,
/// reasons and examples in every language that they are written in (`<analysis>-<language>.json` by rule).
public final class RuleCatalogue {

    /// The languages of the words, as ISO 639-1 codes; the first is the catalogue's own. The example of a rule that
    /// applies to other languages only is in one of those.
    public static final List<String> LANGUAGES = List.of("en", "nl");

    private final Map<Kind, List<Rule>> rules;

    private RuleCatalogue(Map<Kind, List<Rule>> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /// @throws IllegalStateException when a file is missing, unreadable, or breaks a rule of the rules
    public static RuleCatalogue load() {
        return load(LANGUAGES.getFirst());
    }

    /// The same in one of [#LANGUAGES].
    public static RuleCatalogue load(String language) {
        Map<Kind, List<Rule>> rules = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (kind.family() == Kind.Family.ANALYSIS) {
                List<Rule> own = read(kind);
                rules.put(kind, language.equals(LANGUAGES.getFirst()) ? own : translated(own, kind, language));
            }
        }
        return new RuleCatalogue(rules);
    }

    /// By analysis, each analysis' rules in the order of its file.
    public Map<Kind, List<Rule>> byAnalysis() {
        return rules;
    }

    /// The rules of one analysis; empty for a kind that is none.
    public List<Rule> of(Kind kind) {
        return rules.getOrDefault(kind, List.of());
    }

    /// The rule that a finding names.
    public Optional<Rule> find(String rule) {
        return rules.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.covers(rule))
                .findFirst();
    }

    private static List<Rule> read(Kind kind) {
        List<Rule> rules = read(kind.wireName() + ".json", new TypeReference<ArrayList<Rule>>() {});
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            if (!rule.belongsTo(kind) || !seen.add(rule.id())) {
                throw new IllegalStateException("not a rule of " + kind.wireName() + ", or there twice: " + rule.id());
            }
        }
        return List.copyOf(rules);
    }

    private static List<Rule> translated(List<Rule> rules, Kind kind, String language) {
        String file = kind.wireName() + "-" + language + ".json";
        Map<String, RuleWords> words = read(file, new TypeReference<HashMap<String, RuleWords>>() {});
        List<Rule> translated = new ArrayList<>();
        for (Rule rule : rules) {
            RuleWords own = words.remove(rule.id());
            if (own == null) {
                throw new IllegalStateException(file + " does not say " + rule.id());
            }
            translated.add(own.of(rule));
        }
        if (!words.isEmpty()) {
            throw new IllegalStateException(file + " says what is no rule: " + words.keySet());
        }
        return List.copyOf(translated);
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + file);
            }
            return new ObjectMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + file, e);
        }
    }
}
