package io.proofstream.common.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What was submitted, exactly as it was: offsets of findings point into `text`, so it is never normalised.
///
/// @param text well-formed UTF-16 (no lone surrogates), without NUL
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Content(
        String text,
        Format format,
        @Nullable String title,
        @Nullable String metaDescription,
        @Nullable String slug,
        @Nullable String url) {

    public static Content ofText(String text) {
        return new Content(text, Format.TEXT, null, null, null, null);
    }
}
