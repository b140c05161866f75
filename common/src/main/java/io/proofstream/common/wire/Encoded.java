package io.proofstream.common.wire;

import io.proofstream.common.result.Json;
import org.jspecify.annotations.Nullable;

/// A part of a record, and its JSON where that is at hand: who passes the part on need not write it again. Two are
/// equal when their values are.
///
/// @param json one JSON value in one line, as [RecordCodec] writes it; null until somebody has written it
public record Encoded<T>(T value, @Nullable Json json) {

    /// A value that was not written yet.
    public static <T> Encoded<T> of(T value) {
        return new Encoded<>(value, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Encoded<?> encoded && value.equals(encoded.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
