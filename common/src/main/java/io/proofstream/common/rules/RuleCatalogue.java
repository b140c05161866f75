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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules of every analysis, read from the data files of this package (`<analysis>.json`).
public final class RuleCatalogue {

    private final Map<Kind, List<Rule>> rules;

    private RuleCatalogue(Map<Kind, List<Rule>> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /// @throws IllegalStateException when a file is missing, unreadable, or breaks a rule of the rules
    public static RuleCatalogue load() {
        Map<Kind, List<Rule>> rules = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (kind.family() == Kind.Family.ANALYSIS) {
                rules.put(kind, read(kind));
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
        String file = kind.wireName() + ".json";
        List<Rule> rules;
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + file);
            }
            rules = new ObjectMapper().readValue(in, new TypeReference<ArrayList<Rule>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + file, e);
        }
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            if (!rule.belongsTo(kind) || !seen.add(rule.id())) {
                throw new IllegalStateException("not a rule of " + kind.wireName() + ", or there twice: " + rule.id());
            }
        }
        return List.copyOf(rules);
    }
}
