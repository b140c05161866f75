package io.proofstream.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final String COLUMNS = "PROOFSTREAM_STDOUT_COLUMNS";

    @Test
    void isPlainWhenItIsPiped() {
        Terminal piped = Terminal.standardOutput(Map.of());

        assertThat(piped.styled("x", Style.RED)).isEqualTo("x");
        assertThat(piped.live()).isFalse();
    }

    @Test
    void hasColourAndWidthOnATerminal() {
        Terminal terminal = Terminal.standardOutput(Map.of(COLUMNS, "72"));

        assertThat(terminal.styled("x", Style.RED, Style.BOLD)).isEqualTo("\u001B[31;1mx\u001B[0m");
        assertThat(terminal.width()).isEqualTo(72);
        assertThat(terminal.live()).isTrue();
    }

    @Test
    void honoursNoColorAndDumbTerminals() {
        Map<String, String> environment = new HashMap<>(Map.of(COLUMNS, "80", "NO_COLOR", "1"));
        assertThat(Terminal.standardOutput(environment).colour()).isFalse();
        assertThat(Terminal.standardOutput(environment).live()).isTrue();

        environment.putAll(Map.of("NO_COLOR", "", "TERM", "dumb"));
        assertThat(Terminal.standardOutput(environment).colour()).isFalse();
        assertThat(Terminal.standardOutput(environment).live()).isFalse();
    }

    @Test
    void keepsItsWidthReadable() {
        assertThat(Terminal.standardOutput(Map.of(COLUMNS, "3")).width()).isEqualTo(40);
        assertThat(Terminal.standardOutput(Map.of(COLUMNS, "9000")).width()).isEqualTo(120);
    }
}
