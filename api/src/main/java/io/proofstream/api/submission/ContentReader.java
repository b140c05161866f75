package io.proofstream.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `content`.
final class ContentReader {

    private static final Set<String> FIELDS = Set.of("text", "format", "title", "metaDescription", "slug", "url");
    private static final Map<String, Format> FORMATS = Choices.byName(Format.values(), Format::wireName);

    private final SubmissionLimits limits;

    ContentReader(SubmissionLimits limits) {
        this.limits = limits;
    }

    Optional<Content> read(JsonNode node, Violations violations) {
        return Fields.of(node, "/content", FIELDS, violations).flatMap(fields -> {
            int most = limits.contentField();
            Optional<String> text = text(fields, violations);
            Format format = fields.choice("format", FORMATS).orElse(Format.TEXT);
            Optional<String> title = fields.text("title", most);
            Optional<String> description = fields.text("metaDescription", most);
            Optional<String> slug = fields.text("slug", most);
            Optional<String> url = url(fields, violations);
            return text.map(words -> new Content(
                    words, format, title.orElse(null), description.orElse(null), slug.orElse(null), url.orElse(null)));
        });
    }

    private Optional<String> text(Fields fields, Violations violations) {
        if (!fields.has("text")) {
            violations.add("/content/text", "is required");
            return Optional.empty();
        }
        return fields.words("text", Integer.MAX_VALUE).filter(text -> {
            long bytes = Texts.utf8Length(text);
            long most = limits.content().asLongValue();
            if (bytes > most) {
                violations.addTooLarge(
                        "/content/text", "must have at most %d bytes in UTF-8, but has %d".formatted(most, bytes));
            }
            return bytes <= most;
        });
    }

    private Optional<String> url(Fields fields, Violations violations) {
        return fields.text("url", limits.contentField()).filter(url -> {
            if (!isWebAddress(url)) {
                violations.add(
                        "/content/url",
                        "must be an absolute http or https URL, but is \"%s\"".formatted(Texts.quote(url)));
                return false;
            }
            return true;
        });
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
