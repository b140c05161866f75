package io.proofstream.testkit.stack;

import io.proofstream.brokers.EmbeddedKafka;
import io.proofstream.testkit.Belongings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is left of a stack whose launcher was killed: its other processes, and the Kafka that this process runs
/// instead.
final class Orphans implements AutoCloseable {

    private final List<ProcessHandle> processes;
    private @Nullable EmbeddedKafka kafka;

    Orphans(List<ProcessHandle> processes) {
        this.processes = List.copyOf(processes);
    }

    /// Nobody else would end them when a signal ends the test.
    void goWithThisJvm() {
        Belongings.adopt(processes);
    }

    void reviveKafka(Path data, int port) throws IOException {
        kafka = EmbeddedKafka.start(data, port);
    }

    /// Returns when all have ended.
    @Override
    public void close() {
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        if (kafka != null) {
            kafka.close();
        }
    }
}
