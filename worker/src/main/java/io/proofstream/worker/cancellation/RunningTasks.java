package io.proofstream.worker.cancellation;

import io.proofstream.common.job.JobId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The attempts in hand, by job, so that they can be called off.
@Singleton
public class RunningTasks {

    private final Map<JobId, Set<CallOff>> byJob = new ConcurrentHashMap<>();

    /// Registers an attempt; pair it with [#leave].
    public CallOff enter(JobId job) {
        CallOff callOff = new CallOff();
        byJob.compute(job, (id, others) -> {
            Set<CallOff> all = others == null ? ConcurrentHashMap.newKeySet(2) : others;
            all.add(callOff);
            return all;
        });
        return callOff;
    }

    public void leave(JobId job, CallOff callOff) {
        byJob.computeIfPresent(job, (id, all) -> {
            all.remove(callOff);
            return all.isEmpty() ? null : all;
        });
    }

    /// The job was cancelled: its attempts end.
    public void cancel(JobId job) {
        byJob.getOrDefault(job, Set.of()).forEach(attempt -> attempt.callOff(CallOff.Reason.CANCELLED));
    }

    /// The worker stops: whatever still runs ends, for another worker to take up.
    public void drain() {
        byJob.values().forEach(attempts -> attempts.forEach(attempt -> attempt.callOff(CallOff.Reason.DRAINED)));
    }
}
