package io.proofstream.launcher.console;

/// How a stretch of text looks on a terminal with colour. Never the only bearer of a meaning.
public enum Style {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
