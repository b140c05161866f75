package io.proofstream.worker.engines.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What every analysis' tests ask of its messages: that each is there in every language, says all of its values, and
/// that the Dutch ones are Dutch.
public final class SoundMessages {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|this|these|that|words?|has|have|they|with|without|and|of this)\\b", Pattern.CASE_INSENSITIVE);

    private SoundMessages() {}

    public static <K extends Enum<K>> void assertSound(Class<K> keys) {
        Messages<K> messages = Messages.of(keys);
        for (K key : keys.getEnumConstants()) {
            Object[] values = values(messages.wording("nl", key).values());
            List<String> seen = Arrays.stream(values).map(Object::toString).toList();
            String english = messages.in("en", key, values);
            String dutch = messages.in("nl", key, values);

            assertThat(seen).as("values of %s", key).allSatisfy(value -> {
                assertThat(english).contains(value);
                assertThat(dutch).contains(value);
            });
            assertThat(dutch)
                    .as("the Dutch of %s", key)
                    .doesNotContainPattern(ENGLISH)
                    .doesNotContain("“", "”", " %", "'");
            assertThat(dutch.endsWith(".")).as("%s is a sentence", key).isEqualTo(english.endsWith("."));
        }
    }

    /// Numbers that no message has of its own, and that may be written with decimals.
    private static Object[] values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BigDecimal.valueOf(41 + i))
                .toArray();
    }
}
