package io.proofstream.launcher.analyze;

import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;

/// A score from 0 to 100, as number and bar.
final class ScoreBar {

    private static final int CELLS = 20;
    private static final int GOOD = 75;
    private static final int FAIR = 50;

    private ScoreBar() {}

    static String of(Terminal terminal, int score) {
        int full = Math.round(score * CELLS / 100f);
        String bar = "█".repeat(full) + "░".repeat(CELLS - full);
        return terminal.styled("%3d/100".formatted(score), Style.BOLD) + " " + terminal.styled(bar, style(score));
    }

    private static Style style(int score) {
        if (score >= GOOD) {
            return Style.GREEN;
        }
        return score >= FAIR ? Style.YELLOW : Style.RED;
    }
}
