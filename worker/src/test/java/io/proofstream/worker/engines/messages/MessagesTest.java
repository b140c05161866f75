package io.proofstream.worker.engines.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Map<String, String> ENGLISH =
            Map.of("still-warm", "Still warm.", "loaves", "{0} {0:loaf|loaves}");
    private static final Map<String, String> DUTCH =
            Map.of("still-warm", "Nog warm.", "loaves", "{0} {0:brood|broden}");

    private enum Bakery {
        STILL_WARM,
        LOAVES
    }

    @Test
    void speaksDutchOfDutchAndEnglishOfTheRest() {
        Messages<Bakery> messages = messages(ENGLISH, DUTCH);

        assertThat(messages.in("nl", Bakery.LOAVES, 2)).isEqualTo("2 broden");
        assertThat(messages.in("en", Bakery.LOAVES, 1)).isEqualTo("1 loaf");
        assertThat(messages.in("pl", Bakery.STILL_WARM)).isEqualTo("Still warm.");
        assertThat(messages.in("und", Bakery.STILL_WARM)).isEqualTo("Still warm.");
        assertThat(Messages.localeFor("nl")).isEqualTo(Locale.of("nl"));
        assertThat(Messages.localeFor("de")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void wantsEveryMessageInEveryLanguage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> messages(ENGLISH, Map.of("loaves", "{0} {0:brood|broden}")))
                .withMessageContaining("still-warm")
                .withMessageContaining("nl");
    }

    @Test
    void refusesAMessageThatNobodySays() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> messages(Map.of("still-warm", "Still warm.", "loaves", "{0}", "rolls", "rolls"), DUTCH))
                .withMessageContaining("rolls");
    }

    @Test
    void wantsTheSameValuesInEveryLanguage() {
        assertThatIllegalStateException()
                .isThrownBy(() -> messages(ENGLISH, Map.of("still-warm", "Nog warm.", "loaves", "broden")))
                .withMessageContaining("LOAVES");
    }

    @Test
    void refusesKeysWithoutAFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.of(Bakery.class))
                .withMessageContaining("messages-en.properties");
    }

    private static Messages<Bakery> messages(Map<String, String> english, Map<String, String> dutch) {
        return Messages.of(Bakery.class, language -> {
            Properties file = new Properties();
            file.putAll(language.equals("nl") ? dutch : english);
            return file;
        });
    }
}
