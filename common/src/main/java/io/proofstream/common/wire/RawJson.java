package io.proofstream.common.wire;

import com.fasterxml.jackson.core.SerializableString;
import io.proofstream.common.result.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// Gives Jackson a value to write as it is. As a text in quotes it cannot be had.
///
/// @param json the value
record RawJson(Json json) implements SerializableString {

    /// What Jackson's methods answer when there is no room: it then asks for the whole.
    private static final int NO_ROOM = -1;

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (buffer.length - offset < json.length()) {
            return NO_ROOM;
        }
        json.copyTo(buffer, offset);
        return json.length();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return json.toBytes();
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (buffer.remaining() < json.length()) {
            return NO_ROOM;
        }
        buffer.put(json.toBytes());
        return json.length();
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(json.toBytes());
        return json.length();
    }

    /// Where characters are written instead of bytes.
    @Override
    public String getValue() {
        return json.toString();
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        return NO_ROOM;
    }

    @Override
    public char[] asQuotedChars() {
        throw inQuotes();
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw inQuotes();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw inQuotes();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw inQuotes();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw inQuotes();
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw inQuotes();
    }

    private static UnsupportedOperationException inQuotes() {
        return new UnsupportedOperationException("a JSON value is written as it is, not as a text");
    }
}
