package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wait=5                       | 5
                    wait = 5                     | 5
                    WAIT=5                       | 5
                    wait="5"                     | 5
                    wait=5; foo=bar              | 5
                    respond-async, wait=7        | 7
                    wait=3, wait=9               | 3
                    return=minimal ; wait=4      | 0
                    respond-async & wait=2       | 2
                    wait=999999999               | 30
                    wait=31                      | 30
                    wait=0                       | 0
                    wait=-1                      | 0
                    wait=1.5                     | 0
                    wait=99999999999999999999    | 0
                    wait                         | 0
                    waiting=5                    | 0
                    ,,;=                         | 0
                    """)
    void aWaitIsHonouredUpToItsLimitAndAnythingElseIgnored(String headers, long seconds) {
        assertThat(Preferences.wait(Arrays.asList(headers.split("&")), Duration.ofSeconds(30))
                        .map(Duration::toSeconds)
                        .orElse(0L))
                .isEqualTo(seconds);
    }
}
