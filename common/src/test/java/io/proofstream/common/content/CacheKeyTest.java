package io.proofstream.common.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.job.TenantId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheKeyTest {

    private static final TenantId TENANT = new TenantId("local");
    private static final Content TEXT = Content.ofText("A page about bread.");

    @Test
    void isEqualForEqualInput() {
        assertThat(key(Kind.TONE, Params.NONE, "en", TEXT))
                .isEqualTo(key(Kind.TONE, Params.NONE, "en", Content.ofText("A page about bread.")));
    }

    @Test
    void isTheSha256OfAKnownInput() {
        assertThat(key(Kind.NOOP, Params.NONE, "en", Content.ofText("")).value())
                .as("a change here empties every cache: raise a kind's version instead")
                .isEqualTo("56d67f0ee5ab7a9a1b2d6436bc029c0460a22298ea739fef9b2ae4ab3a11912e");
    }

    @Test
    void differsByTenantKindLanguageTextAndFormat() {
        CacheKey key = key(Kind.TONE, Params.NONE, "en", TEXT);

        assertThat(key).isNotEqualTo(CacheKey.of(new TenantId("other"), Kind.TONE, Params.NONE, "en", TEXT));
        assertThat(key).isNotEqualTo(key(Kind.SENTIMENT, Params.NONE, "en", TEXT));
        assertThat(key).isNotEqualTo(key(Kind.TONE, Params.NONE, "nl", TEXT));
        assertThat(key).isNotEqualTo(key(Kind.TONE, Params.NONE, "en", Content.ofText("A page about bread. ")));
        assertThat(key)
                .isNotEqualTo(key(
                        Kind.TONE,
                        Params.NONE,
                        "en",
                        new Content(TEXT.text(), Format.MARKDOWN, null, null, null, null)));
    }

    @Test
    void readsTheTitleOnlyForKindsThatDo() {
        Content titled = new Content(TEXT.text(), Format.TEXT, "Bread", null, null, null);

        assertThat(key(Kind.SEO, Params.NONE, "en", titled)).isNotEqualTo(key(Kind.SEO, Params.NONE, "en", TEXT));
        assertThat(key(Kind.TONE, Params.NONE, "en", titled)).isEqualTo(key(Kind.TONE, Params.NONE, "en", TEXT));
    }

    @Test
    void doesNotLetPartsRunTogether() {
        Content one = new Content("t", Format.TEXT, "ab", "c", null, null);
        Content other = new Content("t", Format.TEXT, "a", "bc", null, null);
        assertThat(key(Kind.SEO, Params.NONE, "en", one)).isNotEqualTo(key(Kind.SEO, Params.NONE, "en", other));

        Params list = new Params(Map.of("related", List.of("a", "b")));
        Params text = new Params(Map.of("related", "[a, b]"));
        assertThat(key(Kind.SEO, list, "en", TEXT)).isNotEqualTo(key(Kind.SEO, text, "en", TEXT));
    }

    private static CacheKey key(Kind kind, Params params, String language, Content content) {
        return CacheKey.of(TENANT, kind, params, language, content);
    }
}
