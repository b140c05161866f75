package io.proofstream.common.failure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Why a task failed; stable names that callers may act on.
public enum FailureCode {
    PROVIDER_RATE_LIMITED,
    PROVIDER_TIMEOUT,
    PROVIDER_UNAVAILABLE,
    PROVIDER_REJECTED,
    INVALID_MODEL_OUTPUT,
    UNSUPPORTED_LANGUAGE,
    BUDGET_EXCEEDED,
    DEADLINE_EXCEEDED,
    ENGINE_FAILURE,
    ATTEMPTS_EXHAUSTED;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static FailureCode fromWire(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
