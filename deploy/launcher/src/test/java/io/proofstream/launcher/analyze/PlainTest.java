package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void takesThePowerFromControlCharacters() {
        assertThat(Plain.line("a\u001B[31mred\u0007 \n\t b\u202Ec")).isEqualTo("a·[31mred· b·c");
    }

    @Test
    void shortensWithoutCuttingACharacterInHalf() {
        assertThat(Plain.shortened("👋👋👋👋", 3)).isEqualTo("👋👋…");
        assertThat(Plain.shortened("abc", 3)).isEqualTo("abc");
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(Plain.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Plain.wrapped("a incomprehensible b", 5)).containsExactly("a", "incomprehensible", "b");
        assertThat(Plain.wrapped("", 5)).containsExactly("");
    }
}
