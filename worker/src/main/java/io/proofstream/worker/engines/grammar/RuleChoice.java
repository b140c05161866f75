package io.proofstream.worker.engines.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.languagetool.rules.Rule;

/// Which of LanguageTool's rules speak, from `choice-<language>.txt` beside this class: lines of `on` or `off`, then a
/// rule's id or `category` and a category's id; `#` begins a comment. A line about a rule outweighs one about its
/// category. `off`, a rule's id, `at` and a word silence the rule only where it marks that word.
record RuleChoice(Set<String> on, Set<String> off, Set<String> offCategories, Set<String> offAt) {

    static RuleChoice of(Tongue tongue) {
        RuleChoice choice = new RuleChoice(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        choice.read("choice-all.txt");
        choice.read("choice-" + tongue.code() + ".txt");
        return choice;
    }

    boolean silences(Rule rule) {
        return off.contains(rule.getId())
                || (offCategories.contains(rule.getCategory().getId().toString()) && !on.contains(rule.getId()));
    }

    /// Whether the rule is silent about these words only.
    boolean silences(Rule rule, String marked) {
        return offAt.contains(rule.getId() + " " + marked.strip().toLowerCase(Locale.ROOT));
    }

    private void read(String name) {
        try (InputStream file = RuleChoice.class.getResourceAsStream(name)) {
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(line -> take(line, name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void take(String line, String name) {
        int comment = line.indexOf('#');
        String words = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (words.isEmpty()) {
            return;
        }
        String[] said = words.split(" +", -1);
        switch (said[0] + " " + said.length) {
            case "on 2" -> on.add(said[1]);
            case "off 2" -> off.add(said[1]);
            case "off 3" -> offCategories.add(said[2]);
            case "off 4" -> offAt.add(said[1] + " " + said[3]);
            default -> throw new IllegalArgumentException(name + ": not a choice: " + line);
        }
    }
}
