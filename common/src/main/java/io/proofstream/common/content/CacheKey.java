package io.proofstream.common.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.job.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The address of a result: SHA-256 over the tenant, the kind with its version and parameters, the language,
/// and the parts of the content that the kind reads. Equal keys mean equal answers, so it is also what equal
/// work is gathered by.
///
/// Each part is hashed with its length before it, so that no two different inputs run together.
public record CacheKey(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CacheKey {
        if (value.length() != 64) {
            throw new IllegalArgumentException("not a SHA-256 in hex: " + value);
        }
    }

    public static CacheKey of(TenantId tenant, Kind kind, Params params, String language, Content content) {
        MessageDigest digest = sha256();
        put(digest, tenant.value());
        put(digest, kind.wireName());
        put(digest, Integer.toString(kind.version()));
        put(digest, language);
        for (Map.Entry<String, Object> param : params.values().entrySet()) {
            put(digest, param.getKey());
            if (param.getValue() instanceof List<?> list) {
                put(digest, "list " + list.size());
                list.forEach(element -> put(digest, String.valueOf(element)));
            } else {
                put(digest, String.valueOf(param.getValue()));
            }
        }
        put(digest, null);
        put(digest, content.format().wireName());
        put(digest, content.text());
        if (readsPage(kind)) {
            put(digest, content.title());
            put(digest, content.metaDescription());
            put(digest, content.slug());
            put(digest, content.url());
        }
        return new CacheKey(HexFormat.of().formatHex(digest.digest()));
    }

    /// Whether a kind's answer depends on more of the content than its text and format.
    private static boolean readsPage(Kind kind) {
        return switch (kind) {
            case SEO, STRUCTURE -> true;
            case READABILITY, TONE, GRAMMAR, SENTIMENT, NOOP, SLEEP -> false;
        };
    }

    private static void put(MessageDigest digest, @Nullable String part) {
        if (part == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, -1));
            return;
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
