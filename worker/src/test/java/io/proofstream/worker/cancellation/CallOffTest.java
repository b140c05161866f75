package io.proofstream.worker.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.job.JobId;
import io.proofstream.worker.cancellation.CallOff.Reason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallOffTest {

    private final CallOff callOff = new CallOff();

    @Test
    void workIsInterruptedAndTheReasonStays() throws InterruptedException {
        callOff.begin();

        callOff.callOff(Reason.CANCELLED);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(callOff.reason()).isEqualTo(Reason.CANCELLED);
    }

    @Test
    void whatWasCalledOffDoesNotBegin() {
        callOff.callOff(Reason.DRAINED);

        assertThatThrownBy(callOff::begin).isInstanceOf(InterruptedException.class);
    }

    @Test
    void noInterruptOutlivesTheWork() throws InterruptedException {
        callOff.begin();
        callOff.callOff(Reason.CANCELLED);

        callOff.end();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatHasEndedIsNotInterrupted() throws InterruptedException {
        callOff.begin();
        callOff.end();

        callOff.callOff(Reason.CANCELLED);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void theFirstReasonStands() {
        callOff.callOff(Reason.CANCELLED);
        callOff.callOff(Reason.DRAINED);

        assertThat(callOff.reason()).isEqualTo(Reason.CANCELLED);
    }

    @Test
    void aCancelledJobsAttemptsEndAndNoOthers() {
        RunningTasks running = new RunningTasks();
        JobId job = JobId.next(Instant.EPOCH);
        CallOff one = running.enter(job);
        CallOff two = running.enter(job);
        CallOff gone = running.enter(job);
        running.leave(job, gone);
        CallOff other = running.enter(JobId.next(Instant.EPOCH));

        running.cancel(job);

        assertThat(one.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(two.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(gone.reason()).isNull();
        assertThat(other.reason()).isNull();
    }
}
