package io.proofstream.worker.engines.grammar.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HiddenFieldTest {

    private static final class Oven {

        private final @Nullable Object heat;

        Oven(@Nullable Object heat) {
            this.heat = heat;
        }

        @Override
        public String toString() {
            return "at " + heat;
        }
    }

    private final HiddenField heat = HiddenField.of(Oven.class, "heat");

    @Test
    void isReadAndReplaced() {
        Oven oven = new Oven(220);
        assertThat(heat.get(oven, Integer.class)).isEqualTo(220);

        heat.set(oven, 180);

        assertThat(oven).hasToString("at 180");
    }

    @Test
    void namesTheFieldThatIsGone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HiddenField.of(Oven.class, "warmth"))
                .withMessageContaining("HiddenFieldTest$Oven.warmth");
    }

    @Test
    void namesTheFieldThatHoldsSomethingElse() {
        assertThatIllegalStateException()
                .isThrownBy(() -> heat.get(new Oven("hot"), Integer.class))
                .withMessageContaining("HiddenFieldTest$Oven.heat")
                .withMessageContaining("java.lang.String");
    }

    @Test
    void namesTheFieldThatHoldsNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> heat.get(new Oven(null), Integer.class))
                .withMessageContaining("HiddenFieldTest$Oven.heat");
    }
}
