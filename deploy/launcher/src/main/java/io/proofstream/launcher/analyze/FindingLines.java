package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// One finding: how grave, where, what, the words it is about, what to write instead.
final class FindingLines {

    private static final String INDENT = "      ";
    private static final int SHORTEST_QUOTE = 20;
    private static final int SUGGESTIONS = 3;

    private final Terminal terminal;
    private final Positions positions;

    FindingLines(Terminal terminal, Positions positions) {
        this.terminal = terminal;
        this.positions = positions;
    }

    List<String> of(JsonNode finding) {
        Grade grade = Grade.of(finding.path("severity").asText());
        String where = finding.has("start") ? positions.at(finding.path("start").asInt()) + " " : "";
        List<String> message = Plain.wrapped(
                Plain.line(finding.path("message").asText()),
                terminal.width() - 4 - where.length() - grade.word().length() - 2);
        List<String> lines = new ArrayList<>();
        lines.add("  " + terminal.styled(grade.sign() + " " + grade.word(), grade.style(), Style.BOLD) + "  "
                + terminal.styled(where, Style.CYAN) + message.getFirst());
        for (String more : message.subList(1, message.size())) {
            lines.add(INDENT + more);
        }
        String words = words(finding);
        if (!words.isEmpty()) {
            lines.add(INDENT + words);
        }
        return lines;
    }

    private String words(JsonNode finding) {
        String quote = Plain.line(finding.path("quote").asText());
        String instead = StreamSupport.stream(finding.path("suggestions").spliterator(), false)
                .limit(SUGGESTIONS)
                .map(suggestion -> Plain.line(suggestion.asText()))
                .collect(Collectors.joining(" | "));
        int room = terminal.width() - INDENT.length() - 4;
        String shownInstead = Plain.shortened(instead, room / 2);
        int quoteRoom = Math.max(SHORTEST_QUOTE, room - shownInstead.length() - (instead.isEmpty() ? 0 : 3));
        StringBuilder words = new StringBuilder();
        if (!quote.isEmpty()) {
            words.append(terminal.styled("“" + Plain.shortened(quote, quoteRoom) + "”", Style.DIM));
        }
        if (!instead.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append("→ ").append(terminal.styled(shownInstead, Style.GREEN));
        }
        return words.toString();
    }

    /// How grave a finding is, in the order of gravity; by sign and word, not by colour alone.
    enum Grade {
        ERROR("✗", Style.RED),
        WARNING("!", Style.YELLOW),
        SUGGESTION("›", Style.CYAN),
        GOOD("✓", Style.GREEN);

        private final String sign;
        private final Style style;

        Grade(String sign, Style style) {
            this.sign = sign;
            this.style = style;
        }

        /// What we do not know is shown as a suggestion.
        static Grade of(String severity) {
            return switch (severity) {
                case "error" -> ERROR;
                case "warning" -> WARNING;
                case "good" -> GOOD;
                default -> SUGGESTION;
            };
        }

        String sign() {
            return sign;
        }

        Style style() {
            return style;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
