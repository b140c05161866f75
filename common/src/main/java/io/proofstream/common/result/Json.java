package io.proofstream.common.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One JSON value in UTF-8 that is passed on unread: a part of somebody's bytes, which must not change. Two are equal
/// when their bytes are.
public final class Json {

    private final byte[] source;
    private final int start;
    private final int length;

    private Json(byte[] source, int start, int length) {
        this.source = source;
        this.start = start;
        this.length = length;
    }

    public static Json of(String value) {
        return of(value.getBytes(StandardCharsets.UTF_8));
    }

    public static Json of(byte[] value) {
        return new Json(value, 0, value.length);
    }

    /// @param end the place after its last byte
    public static Json within(byte[] source, int start, int end) {
        return new Json(source, start, end - start);
    }

    /// How many bytes it has.
    public int length() {
        return length;
    }

    public byte[] toBytes() {
        return Arrays.copyOfRange(source, start, start + length);
    }

    /// @param at where in `target` its first byte goes; what follows must have room for all
    public void copyTo(byte[] target, int at) {
        System.arraycopy(source, start, target, at, length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json
                && Arrays.equals(source, start, start + length, json.source, json.start, json.start + json.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + source[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(source, start, length, StandardCharsets.UTF_8);
    }
}
