package io.proofstream.common.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.proofstream.common.result.Json;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets Jackson keep the JSON of a record's part beside its value, and write what was kept.
final class EncodedModule extends SimpleModule {

    EncodedModule() {
        super("encoded");
        addSerializer(new Writer());
        addDeserializer(Encoded.class, new Reader(null, null));
    }

    private static final class Writer extends StdSerializer<Encoded<?>> {

        Writer() {
            super(Encoded.class, false);
        }

        @Override
        public void serialize(Encoded<?> part, JsonGenerator out, SerializerProvider provider) throws IOException {
            Json json = part.json();
            if (json == null) {
                provider.defaultSerializeValue(part.value(), out);
            } else {
                out.writeRawValue(new RawJson(json));
            }
        }
    }

    // Of one type for all: Jackson asks for what is in each by its context.
    @SuppressWarnings("rawtypes")
    private static final class Reader extends StdDeserializer<Encoded> implements ContextualDeserializer {

        private final transient @Nullable JsonDeserializer<Object> values;

        Reader(@Nullable JavaType type, @Nullable JsonDeserializer<Object> values) {
            super(type == null ? Object.class : type.getRawClass());
            this.values = values;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JavaType type = context.getContextualType();
            return new Reader(type, context.findRootValueDeserializer(type.containedTypeOrUnknown(0)));
        }

        @Override
        public Encoded<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> reader = Objects.requireNonNull(values, "what is in it is known");
            if (!(in instanceof UTF8StreamJsonParser)
                    || !(context.getAttribute(RecordCodec.SOURCE) instanceof byte[] source)) {
                return Encoded.of(reader.deserialize(in, context));
            }
            int start = (int) in.currentTokenLocation().getByteOffset();
            Object value = reader.deserialize(in, context);
            int end = (int) in.currentLocation().getByteOffset();
            return new Encoded<>(value, Json.within(source, start, end));
        }
    }
}
