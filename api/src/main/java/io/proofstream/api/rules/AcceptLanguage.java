package io.proofstream.api.rules;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What languages a caller wants to read (RFC 9110, 12.5.4): by quality, and `nl-BE` is content with `nl`.
final class AcceptLanguage {

    private AcceptLanguage() {}

    /// @param header null when the request has none
    /// @param written ISO 639-1 codes
    /// @return the one of `written` that is wanted most; nothing when none is, or the header cannot be read
    static Optional<String> best(@Nullable String header, List<String> written) {
        return header == null || header.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(Locale.lookupTag(ranges(header), written));
    }

    /// A header that cannot be read wants nothing in particular: no caller is refused for it.
    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
