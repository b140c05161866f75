package io.proofstream.worker.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.proofstream.common.job.Lane;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CpuGateTest {

    private static final long LONG = TimeUnit.MINUTES.toNanos(1);

    private final CpuGate gate = new CpuGate(1);
    private final List<String> entered = new CopyOnWriteArrayList<>();

    @Test
    void theHigherLaneIsServedFirst() throws InterruptedException {
        gate.enter(Lane.CRITICAL, LONG);
        queue("low", Lane.LOW);
        queue("high", Lane.HIGH);
        queue("critical", Lane.CRITICAL);

        gate.leave(Lane.CRITICAL);

        await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> entered.size() == 3);
        assertThat(entered).containsExactly("critical", "high", "low");
    }

    @Test
    void urgentWorkDoesNotWaitForBulkThatRuns() throws InterruptedException {
        gate.enter(Lane.LOW, LONG);

        assertThat(gate.enter(Lane.CRITICAL, 1)).isTrue();
        assertThat(gate.enter(Lane.CRITICAL, 1)).isFalse();
        assertThat(gate.enter(Lane.LOW, 1)).isFalse();
    }

    @Test
    void aSpareCoreIsOneThatNobodyWaitsFor() throws InterruptedException {
        CpuGate two = new CpuGate(2);
        two.enter(Lane.HIGH, LONG);

        assertThat(two.enterNow(Lane.HIGH)).isTrue();
        assertThat(two.enterNow(Lane.HIGH)).isFalse();

        two.leave(Lane.HIGH);
        assertThat(two.enterNow(Lane.HIGH)).isTrue();
    }

    @Test
    void bulkMovesUnderAFloodOfUrgentWork() throws InterruptedException {
        gate.enter(Lane.CRITICAL, LONG);
        line("low", Lane.LOW, () -> {});
        for (int i = 0; i < 50; i++) {
            line("critical-" + i, Lane.CRITICAL, () -> {});
        }

        int left = 0;
        while (!entered.contains("low")) {
            gate.leave(Lane.CRITICAL);
            left++;
            int admitted = 51 - gate.waiting();
            await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> entered.size() == admitted);
        }

        // Every eighth admission goes to who has waited longest.
        assertThat(left).isEqualTo(8);
    }

    @Test
    void whoGivesUpLeavesNoTrace() throws InterruptedException {
        gate.enter(Lane.HIGH, LONG);

        assertThat(gate.enter(Lane.HIGH, 1_000)).isFalse();
        assertThat(gate.waiting()).isZero();

        gate.leave(Lane.HIGH);
        assertThat(gate.enter(Lane.HIGH, 1)).isTrue();
    }

    @Test
    void anInterruptEndsTheWait() throws InterruptedException {
        gate.enter(Lane.HIGH, LONG);
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread waiting = Thread.startVirtualThread(() -> {
            try {
                gate.enter(Lane.HIGH, LONG);
            } catch (InterruptedException e) {
                thrown.add(e);
            }
        });
        await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> gate.waiting() == 1);

        waiting.interrupt();

        waiting.join();
        assertThat(thrown).hasSize(1);
        assertThat(gate.waiting()).isZero();
    }

    @Test
    void aGateWithoutCoresIsRefused() {
        assertThatThrownBy(() -> new CpuGate(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Waits in line, notes that it got in, and leaves at once.
    private void queue(String name, Lane lane) {
        line(name, lane, () -> gate.leave(lane));
    }

    /// Waits in line, notes that it got in, then does what is said.
    private void line(String name, Lane lane, Runnable then) {
        int before = gate.waiting();
        Thread.startVirtualThread(() -> {
            try {
                gate.enter(lane, LONG);
                entered.add(name);
                then.run();
            } catch (InterruptedException e) {
                entered.add(name + " was interrupted");
            }
        });
        await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> gate.waiting() == before + 1);
    }
}
