package io.proofstream.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:80", "127.9.9.9:1", "[::1]", "[::1]:8080"
            })
    void thisMachineIsKnownByItsNames(String authority) {
        assertThat(Loopback.isAuthority(authority)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost:80:80",
                "10.0.0.1",
                "0.0.0.0",
                "[::]",
                "[::1].evil",
                "evil@localhost",
                "user:x@localhost:8080",
                "1270.0.1",
                "[fe80::1]"
            })
    void anyOtherNameIsForeign(String authority) {
        assertThat(Loopback.isAuthority(authority)).isFalse();
    }

    @Test
    void noNameIsForeign() {
        assertThat(Loopback.isAuthority(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://evil.example", "http://localhost.evil.example", "http://", "x y", ""})
    void aForeignOriginIsForeign(String origin) {
        assertThat(Loopback.isOrigin(origin)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:5173", "http://[::1]:8080", "https://localhost"})
    void aPageOfThisMachineIsNot(String origin) {
        assertThat(Loopback.isOrigin(origin)).isTrue();
    }
}
