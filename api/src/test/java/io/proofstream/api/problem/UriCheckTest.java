package io.proofstream.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/jobs?limit=2",
                "/v1/jobs/%6Aob",
                "/%25",
                "/a%20b?c=%C3%A9&d=%f0%9f%98%80",
                "*",
                "http://localhost/%41",
                "/%7F"
            })
    void whatCanBeReadHasNoFault(String uri) {
        assertThat(UriCheck.fault(uri)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/%zz, position 4",
        "/%, position 1",
        "/%4, position 1",
        "/%4g, position 1",
        "/%-1, position 1",
        "/%٣٣, position 1",
        "/a?b=%%41, position 5",
        "/v1/{id}, position 4",
        "/a b, position 2",
        "/%41%00, NUL",
        "/%ff, UTF-8",
        "/%c3%28, UTF-8",
        "/%c3A%a9, UTF-8",
        "/%c3, UTF-8",
        "/%ed%a0%80, UTF-8",
        "/%c0%80, UTF-8",
        "/?%f4%90%80%80, UTF-8"
    })
    void whatCannotIsNamed(String uri, String named) {
        assertThat(UriCheck.fault(uri).orElseThrow()).contains(named);
    }
}
