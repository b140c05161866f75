package io.proofstream.common.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.proofstream.common.result.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

    /// Shorter and longer than what Jackson has room for at once.
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 3_000, 7_990, 8_000, 8_010, 100_000})
    void isWrittenAsItIsAsBytesAndAsCharacters(int letters) throws IOException {
        String value = "{ \"a\" : \"" + "ë😀".repeat(letters) + "\" }";
        byte[] source = ("before" + value + "after").getBytes(StandardCharsets.UTF_8);
        Json json = Json.within(source, "before".length(), source.length - "after".length());
        String expected = "[1," + value + "," + value + "]";

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(json, new JsonFactory().createGenerator(bytes));
        StringWriter characters = new StringWriter();
        write(json, new JsonFactory().createGenerator(characters));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(characters).hasToString(expected);
        assertThat(json)
                .hasToString(value)
                .isEqualTo(Json.of(value))
                .hasSameHashCodeAs(Json.of(value))
                .isNotEqualTo(Json.of(value + " "));
        assertThat(json.toBytes()).isEqualTo(value.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Json json, JsonGenerator out) throws IOException {
        try (out) {
            out.writeStartArray();
            out.writeNumber(1);
            out.writeRawValue(new RawJson(json));
            out.writeRawValue(new RawJson(json));
            out.writeEndArray();
        }
    }
}
