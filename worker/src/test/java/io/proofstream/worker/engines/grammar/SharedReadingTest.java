package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.content.Content;
import io.proofstream.common.job.Params;
import io.proofstream.worker.engines.Answer;
import io.proofstream.worker.engines.Assignment;
import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.SpareCores;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedReadingTest {

    private static final String TEXT = IntStream.range(0, 120)
            .mapToObj(i -> "She have " + i + " houses, and teh " + i + ". of them is recieved by Mr. Xyzzq" + i + ".")
            .collect(Collectors.joining("\n\n"));

    private final ExecutorService core = Executors.newSingleThreadExecutor();
    private final AtomicInteger lent = new AtomicInteger();
    private volatile boolean wanted;

    private final SpareCores cores = new SpareCores() {
        @Override
        public <T> Optional<Future<T>> lend(Callable<T> work) {
            lent.incrementAndGet();
            return Optional.of(core.submit(work));
        }

        @Override
        public boolean areWanted() {
            return wanted;
        }
    };

    @AfterEach
    void stop() {
        core.shutdownNow();
    }

    @Test
    void aSecondProofreaderChangesNothing() throws Exception {
        Answer alone = check(SpareCores.NONE);

        Answer shared = check(cores);

        assertThat(shared).isEqualTo(alone);
        assertThat(lent).hasPositiveValue();
    }

    @Test
    void aCoreThatIsWantedGoesBack() throws Exception {
        Answer alone = check(SpareCores.NONE);
        wanted = true;

        Answer shared = check(cores);

        assertThat(shared).isEqualTo(alone);
        assertThat(lent).hasValueGreaterThan(1);
    }

    @Test
    void workThatIsCalledOffTakesTheSecondProofreaderAlong() {
        SpareCores callsOff = new SpareCores() {
            @Override
            public <T> Optional<Future<T>> lend(Callable<T> work) {
                Optional<Future<T>> future = cores.lend(work);
                Thread.currentThread().interrupt();
                return future;
            }

            @Override
            public boolean areWanted() {
                return false;
            }
        };

        assertThatThrownBy(() -> check(callsOff)).isInstanceOf(InterruptedException.class);

        assertThat(Thread.interrupted()).isTrue();
        // The only thread of the core is free again.
        assertThat(core.submit(() -> true)).succeedsWithin(java.time.Duration.ofMinutes(1));
    }

    private static Answer check(SpareCores cores) throws Exception {
        Assignment assignment = new Assignment(Content.ofText(TEXT), "en", Params.NONE);
        Callable<Answer> work = () -> Checked.ENGINE.answer(assignment, Partials.UNHEARD);
        return ScopedValue.where(SpareCores.MINE, cores).call(work::call);
    }
}
