package io.proofstream.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaptopModeTest {

    @ParameterizedTest
    @CsvSource({
        "true, 127.0.0.1, true",
        "true, localhost, true",
        "true, ::1, true",
        "true, 0.0.0.0, false",
        "true, ::, false",
        "true, 192.168.1.2, false",
        "false, 127.0.0.1, false"
    })
    void itIsOnWhereItIsAskedForAndNobodyElseCanReachTheServer(boolean asked, String host, boolean on) {
        assertThat(new LaptopMode(() -> asked, host).isOn()).isEqualTo(on);
    }
}
