package io.proofstream.common.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.proofstream.common.result.Json;
import io.proofstream.common.result.ResultJson;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/// Lets Jackson pass on results as they are: written raw, and cut out of the record's bytes, which are looked through
/// for their end and their score only.
public final class ResultJsonModule extends SimpleModule {

    private static final JsonFactory JSON = new JsonFactory();

    public ResultJsonModule() {
        super("results");
        addSerializer(new Writer());
        addDeserializer(ResultJson.class, new Reader());
    }

    private static final class Writer extends StdSerializer<ResultJson> {

        Writer() {
            super(ResultJson.class);
        }

        @Override
        public void serialize(ResultJson result, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(new RawJson(result.json()));
        }
    }

    private static final class Reader extends StdDeserializer<ResultJson> {

        Reader() {
            super(ResultJson.class);
        }

        @Override
        public ResultJson deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                return (ResultJson) context.handleUnexpectedToken(ResultJson.class, in);
            }
            // Another parser is one of tokens that were held back, because a type was named late: those have lost their
            // places.
            return in instanceof UTF8StreamJsonParser
                            && context.getAttribute(RecordCodec.SOURCE) instanceof byte[] source
                    ? cutOut(source, in)
                    : copy(in);
        }

        private static ResultJson cutOut(byte[] source, JsonParser in) throws IOException {
            int start = (int) in.currentTokenLocation().getByteOffset();
            Integer score = null;
            while (in.nextToken() != JsonToken.END_OBJECT) {
                boolean isScore = "score".equals(in.currentName());
                in.nextToken();
                if (isScore) {
                    score = score(in);
                }
                in.skipChildren();
            }
            int end = (int) in.currentLocation().getByteOffset();
            return new ResultJson(score, Json.within(source, start, end));
        }

        private static ResultJson copy(JsonParser in) throws IOException {
            StringWriter json = new StringWriter();
            Integer score = null;
            try (JsonGenerator out = JSON.createGenerator(json)) {
                out.writeStartObject();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    boolean isScore = "score".equals(in.currentName());
                    out.copyCurrentEvent(in);
                    in.nextToken();
                    if (isScore) {
                        score = score(in);
                    }
                    out.copyCurrentStructure(in);
                }
                out.writeEndObject();
            }
            return new ResultJson(score, Json.of(json.toString()));
        }

        private static @Nullable Integer score(JsonParser in) throws IOException {
            return in.currentToken() == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : null;
        }
    }
}
