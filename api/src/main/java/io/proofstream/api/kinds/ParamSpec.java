package io.proofstream.api.kinds;

/// One parameter of a kind, with its bounds. No parameter is required.
public sealed interface ParamSpec {

    String name();

    /// For a developer: what it does.
    String description();

    /// A string that is not blank.
    ///
    /// @param maxLength in UTF-16 code units
    record Text(String name, String description, int maxLength) implements ParamSpec {}

    /// A list of strings, none of them blank.
    ///
    /// @param maxLength of each string, in UTF-16 code units
    record TextList(String name, String description, int maxItems, int maxLength) implements ParamSpec {}

    /// An integer.
    ///
    /// @param minimum inclusive
    /// @param maximum inclusive
    record Whole(String name, String description, long minimum, long maximum) implements ParamSpec {}
}
