package io.proofstream.api.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {

    private final AtomicInteger answers = new AtomicInteger();
    private final List<@Nullable QueueUnavailable> ends = new ArrayList<>();
    private final Acknowledgements three = new Acknowledgements(3, answers::incrementAndGet, ends::add);

    @Test
    void endsWellAfterTheLast() {
        good();
        good();
        assertThat(ends).isEmpty();

        good();

        assertThat(ends).hasSize(1).containsOnlyNulls();
        assertThat(answers).hasValue(3);
    }

    @Test
    void endsOnceWithTheFirstBadOneWhateverFollows() {
        bad();
        assertThat(ends).hasSize(1).doesNotContainNull();

        good();
        bad();

        assertThat(ends).hasSize(1);
        assertThat(answers).hasValue(3);
    }

    private void good() {
        three.onCompletion(null, null);
    }

    private void bad() {
        three.onCompletion(null, new TimeoutException("no answer"));
    }
}
