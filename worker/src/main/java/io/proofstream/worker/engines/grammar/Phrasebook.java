package io.proofstream.worker.engines.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rules in a short notation (`phrases-<language>.txt`), turned into LanguageTool's pattern format.
///
/// A block is `rule` and the id, `says` and the message, then lines of `flag` and a pattern, with `=>` and what is
/// better if that is known, `spare` and a pattern that no `flag` of the block may touch, `wrong` and a sentence that
/// must be flagged, `right` and one that must not.
///
/// A pattern is words between spaces. `a|b` is either word, also as regular expressions; `=go` any form of the verb;
/// `[NN.*]` a word that may have such a part of speech, `[NN]{E-NP-singular}` where it ends a singular noun phrase;
/// `*` any word; `^` the start of the sentence. Behind it, `~x|y`
/// or `~[VB.*]` takes words out, `~<x` and `~>x` by the word before or after; `?` makes it optional, `+3` allows up
/// to three more words after it. `<` before a word and `>` behind one enclose what is marked, else all is.
final class Phrasebook {

    /// What may stand around a word: `<`, `?`, `>`, `+3`. A question mark may be a word, or an alternative.
    private static final Pattern WORD = Pattern.compile("(<?)(.+?)((?<=[^|])\\??)(>?)(?:\\+(\\d))?");
    /// Between two alternatives, but not within a part of speech.
    private static final Pattern ALTERNATIVE = Pattern.compile("\\|(?![^\\[]*])");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Set<String> LITERAL = Set.of(".", "?", "!", "(", ")");
    private static final Pattern REGEX = Pattern.compile("[|.*+\\\\\\[]");

    private final StringBuilder xml = new StringBuilder();
    private String rule = "";
    private String says = "";
    private final List<String> flags = new ArrayList<>();
    private final List<String> spares = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();

    private Phrasebook() {}

    static String toXml(String language, List<String> lines) {
        Phrasebook book = new Phrasebook();
        book.xml.append("<rules lang=\"").append(language).append("\"><category id=\"GRAMMAR\" name=\"Grammar\">");
        lines.forEach(book::take);
        book.finish();
        return book.xml.append("</category></rules>").toString();
    }

    private void take(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] said = line.strip().split(" ", 2);
        if (said.length < 2) {
            throw new IllegalArgumentException("a keyword alone: " + line);
        }
        switch (said[0]) {
            case "rule" -> {
                finish();
                rule = said[1];
            }
            case "says" -> says = said[1];
            case "flag" -> flags.add(said[1]);
            case "spare" -> spares.add(said[1]);
            case "wrong" ->
                examples.add("<example correction=\"\"><marker>" + escaped(said[1]) + "</marker></example>");
            case "right" -> examples.add("<example>" + escaped(said[1]) + "</example>");
            default -> throw new IllegalArgumentException("not a keyword of a phrase book: " + line);
        }
    }

    private void finish() {
        if (!rule.isEmpty()) {
            xml.append("<rulegroup id=\"")
                    .append(rule)
                    .append("\" name=\"")
                    .append(escaped(says))
                    .append("\">");
            spares.forEach(
                    spare -> xml.append("<antipattern>").append(tokens(spare)).append("</antipattern>"));
            for (int i = 0; i < flags.size(); i++) {
                flag(flags.get(i), i == 0 ? String.join("", examples) : "");
            }
            xml.append("</rulegroup>");
        }
        flags.clear();
        spares.clear();
        examples.clear();
        rule = "";
    }

    private void flag(String line, String shown) {
        int arrow = line.indexOf(" => ");
        String better = arrow < 0
                ? ""
                : " <suggestion>" + escaped(line.substring(arrow + 4).strip()) + "</suggestion>";
        xml.append("<rule><pattern>")
                .append(tokens(arrow < 0 ? line : line.substring(0, arrow)))
                .append("</pattern><message>")
                .append(escaped(says))
                .append(better)
                .append("</message>")
                .append(shown)
                .append("</rule>");
    }

    private static String tokens(String pattern) {
        StringBuilder tokens = new StringBuilder();
        for (String word : BLANK.split(pattern.strip(), -1)) {
            Matcher parts = WORD.matcher(word);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a word of a pattern: " + word + " in " + pattern);
            }
            tokens.append(parts.group(1).isEmpty() ? "" : "<marker>")
                    .append(token(parts.group(2), parts.group(3), parts.group(5)))
                    .append(parts.group(4).isEmpty() ? "" : "</marker>");
        }
        return tokens.toString();
    }

    private static String token(String rest, String optional, @Nullable String skip) {
        String skipped = skip == null ? "" : " skip=\"" + skip + "\"";
        String attributes = (optional.isEmpty() ? "" : " min=\"0\"") + skipped;
        String[] parts = rest.split("~", -1);
        StringBuilder exceptions = new StringBuilder();
        for (String part : List.of(parts).subList(1, parts.length)) {
            boolean next = part.startsWith(">");
            String scope = next ? " scope=\"next\"" : part.startsWith("<") ? " scope=\"previous\"" : "";
            for (String either : split(scope.isEmpty() ? part : part.substring(1))) {
                exceptions.append(element("exception", scope, either, ""));
            }
        }
        List<String> either = split(parts[0]);
        if (either.size() == 1) {
            return element("token", attributes, parts[0], exceptions.toString());
        }
        if (!optional.isEmpty()) {
            throw new IllegalArgumentException("words and parts of speech cannot be optional together: " + rest);
        }
        StringBuilder or = new StringBuilder("<or>");
        either.forEach(one -> or.append(element("token", skipped, one, exceptions.toString())));
        return or.append("</or>").toString();
    }

    /// Words and parts of speech apart: LanguageTool knows no word that is one of these or has that part of speech, but
    /// knows alternatives.
    private static List<String> split(String alternatives) {
        List<String> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String alternative : ALTERNATIVE.split(alternatives, -1)) {
            (alternative.startsWith("[") ? parts : words).add(alternative);
        }
        if (parts.isEmpty() || parts.size() + words.size() == 1) {
            return List.of(alternatives);
        }
        if (!words.isEmpty()) {
            parts.add(String.join("|", words));
        }
        return List.copyOf(parts);
    }

    private static String element(String name, String attributes, String whole, String inner) {
        String more = attributes;
        String text = "";
        int brace = whole.endsWith("}") ? whole.indexOf('{') : -1;
        String core = brace < 0 ? whole : whole.substring(0, brace);
        if (brace >= 0) {
            more += " chunk=\"" + whole.substring(brace + 1, whole.length() - 1) + "\"";
        }
        if (core.equals("^")) {
            more += " postag=\"SENT_START\"";
        } else if (core.startsWith("[")) {
            more += " postag_regexp=\"yes\" postag=\""
                    + escaped(core.substring(1, core.length() - 1).replace("$", "\\$")) + "\"";
        } else if (!core.equals("*")) {
            String words = core.startsWith("=") && core.length() > 1 ? core.substring(1) : core;
            more += words.length() < core.length() ? " inflected=\"yes\"" : "";
            boolean literal = LITERAL.contains(words);
            more += !literal && REGEX.matcher(words).find() ? " regexp=\"yes\"" : "";
            text = escaped(literal ? words : words(words));
        }
        return "<" + name + more + ">" + text + inner + "</" + name + ">";
    }

    private static String words(String alternatives) {
        List<String> words = new ArrayList<>();
        for (String word : alternatives.split("\\|", -1)) {
            words.add(LITERAL.contains(word) ? "\\" + word : word);
        }
        return String.join("|", words);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
