package io.proofstream.testkit;

import java.util.Locale;
import java.util.Optional;

/// What the person who runs the tests chose: a system property (`proofstream.test.brokers`), or the environment
/// (`PROOFSTREAM_TEST_BROKERS`).
final class Settings {

    private Settings() {}

    /// @param name as in the environment
    static Optional<String> text(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getProperty(property, System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
