package io.proofstream.api.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes to a JSON tree, or a problem: one value, well-formed UTF-8, no key twice, bounded depth.
final class StrictJson {

    private static final int MOST_NUMBER_DIGITS = 40;

    private final ObjectReader reader;
    private final int depth;

    StrictJson(int depth) {
        this.depth = depth;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(MOST_NUMBER_DIGITS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Keys come from callers: kept names would be a way to fill our memory.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        reader = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readerFor(JsonNode.class);
    }

    /// @throws ApiProblem when `body` is no such JSON
    JsonNode read(byte[] body) {
        String text = decode(body);
        if (text.isBlank()) {
            throw malformed("The body is empty; send a JSON object with at least content.text.");
        }
        try {
            return reader.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new ApiProblem(
                    ProblemCode.INVALID_REQUEST,
                    "The JSON is nested deeper than %d levels, or has a number of more than %d digits%s."
                            .formatted(depth, MOST_NUMBER_DIGITS, place(e)));
        } catch (JsonProcessingException e) {
            throw malformed(
                    isDuplicate(e)
                            ? "The same key stands twice in one object%s.".formatted(place(e))
                            : "The body is not complete, valid JSON%s.".formatted(place(e)));
        }
    }

    private static String decode(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw malformed("The body is not well-formed UTF-8.");
        }
    }

    private static boolean isDuplicate(JsonProcessingException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate field");
    }

    /// Where the reader stood; its own message would quote its class names and the content.
    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static ApiProblem malformed(String detail) {
        return new ApiProblem(ProblemCode.MALFORMED_JSON, detail);
    }
}
