package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// Sees a job while it runs.
interface JobWatcher {

    /// @param name as the contract names the events; all but `job.finished`
    void event(String name, JsonNode data);

    /// The connection broke; it is tried again.
    void interrupted(Duration retryIn);
}
