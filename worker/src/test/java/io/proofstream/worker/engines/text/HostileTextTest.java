package io.proofstream.worker.engines.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Half a megabyte of what nobody writes is read in time that grows with its length; the time limit is
/// that of minutes against seconds, for a reader whose time grows with the square.
class HostileTextTest {

    private static final int UNITS = 500_000;

    private final Documents documents = new Documents();

    private Document read(String text, Format format, String language) throws InterruptedException {
        return documents.of(new Content(text, format, null, null, null, null), language);
    }

    @ParameterizedTest
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "TEXT | en | word and ",
                "TEXT | en | a",
                "TEXT | en | ~a. ~",
                "TEXT | en | .",
                "TEXT | nl | ~Mr. Jansen ~",
                "TEXT | de | ~?\" ~",
                "TEXT | es | ~A. ~",
                "TEXT | en | a-",
                "TEXT | und | 漢",
                "TEXT | en | 😀",
                "TEXT | en | ~- a\n~",
                "HTML | en | <div>",
                "HTML | en | <p><b>",
                "HTML | en | <",
                "HTML | en | &amp;",
                "HTML | en | <pre>x</pre>",
                "HTML | en | <table><tr><td>",
                "HTML | en | <a href=x>",
                "HTML | en | <b>x</b>",
                "MARKDOWN | en | >",
                "MARKDOWN | en | <",
                "MARKDOWN | en | [",
                "MARKDOWN | en | ~*a ~",
                "MARKDOWN | en | `",
                "MARKDOWN | en | ~- ~",
                "MARKDOWN | en | ~> a\n~",
                "MARKDOWN | en | ~| a |\n|---|\n~"
            })
    void isReadInTime(Format format, String language, String piece) throws InterruptedException {
        String text = piece.repeat(UNITS / piece.length());

        Document document = read(text, format, language);

        assertThat(document.source()).isEqualTo(text);
        assertThat(document.words())
                .allSatisfy(word -> assertThat(word.end())
                        .isLessThanOrEqualTo(document.text().length()));
    }

    @ParameterizedTest
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"<div>\n```\n\n", "<!--\n```\n-->\n", "- a\n  ```\n", "``` `\n", "```\n~~~\n```\n", "~~\n"})
    void aFenceThatIsNoneHidesNoMarks(String start) throws InterruptedException {
        String text = start + "[".repeat(UNITS);

        assertThat(read(text, Format.MARKDOWN, "en").source()).isEqualTo(text);
    }

    @Test
    void muchCodeIsNoKnot() throws InterruptedException {
        String text = "Look:\n```java\n" + "int i = f(x[3]) * _a & b;\n".repeat(20_000) + "```\n";

        assertThat(read(text, Format.MARKDOWN, "en").words()).hasSize(1);
    }

    @Test
    void workThatWasCalledOffEnds() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> read("It is late. ".repeat(1_000), Format.TEXT, "en"))
                .isInstanceOf(InterruptedException.class);

        assertThat(Thread.interrupted()).isTrue();
    }
}
