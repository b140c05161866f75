package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.testkit.stack.JobStream;
import io.proofstream.testkit.stack.StreamedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A dropped stream, resumed, gives the same history as one that held.
class ResumeIT extends OnOneStack {

    @Test
    void afterEveryEventOfAFinishedJob() throws Exception {
        String id = jobs.submit("""
                {"content": {"text": "The oven is hot. We bake bread, and you can taste it."}}""");
        jobs.awaitFinished(id);
        List<StreamedEvent> whole = jobs.history(id);
        Jobs.assertWhole(whole, 6);

        for (int read = 1; read < whole.size(); read++) {
            try (JobStream resumed =
                    stack.caller().stream(id, whole.get(read - 1).id())) {
                assertThat(resumed.rest()).isEqualTo(whole.subList(read, whole.size()));
            }
        }
        try (JobStream resumed = stack.caller().stream(id, whole.getLast().id())) {
            assertThat(resumed.status()).as("nothing is left to come").isEqualTo(204);
        }
    }

    @Test
    void afterEveryEventWhileTheJobRuns() throws Exception {
        for (int every = 1; every <= 4; every++) {
            String id = jobs.submitSleeps(100, 200, 300, 400, 500);

            List<StreamedEvent> pieces = jobs.historyInPieces(id, every);

            Jobs.assertWhole(pieces, 5);
            assertThat(pieces).as("dropped after every %d events", every).isEqualTo(jobs.history(id));
        }
    }
}
