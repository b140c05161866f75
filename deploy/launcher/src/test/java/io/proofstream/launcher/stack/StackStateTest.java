package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStateTest {

    @TempDir
    Path folder;

    private final ProcessMark self = ProcessMark.of(ProcessHandle.current());

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = folder.resolve("stack.json");
        StackState state = StackState.starting("http://127.0.0.1:8080")
                .with("api", new StackState.Service(self, 8080, 2))
                .nowReady();

        state.write(file);

        assertThat(StackState.read(file)).contains(state);
    }

    @Test
    void namesTheLauncherFirstForTheScript() throws IOException {
        Path file = folder.resolve("stack.json");
        StackState.starting("http://127.0.0.1:8080")
                .with("api", new StackState.Service(new ProcessMark(1, 2), 8080, 0))
                .write(file);

        String text = Files.readString(file);

        assertThat(text.lines().filter(line -> line.contains("\"pid\"")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(Long.toString(self.pid())));
    }

    @Test
    void isNothingWhenThereIsNoneOrAHalfWrittenOne() throws IOException {
        Path file = folder.resolve("stack.json");
        assertThat(StackState.read(file)).isEmpty();

        Files.writeString(file, "{\"launcher\": {\"pid\": 12");

        assertThat(StackState.read(file)).isEmpty();
    }

    @Test
    void leftOversAreOnlyProcessesThatStartedWhenTheFileSays() {
        StackState.Service ours = new StackState.Service(self, 1, 0);
        StackState.Service recycledPid =
                new StackState.Service(new ProcessMark(self.pid(), self.startedAtMillis() - 60_000), 2, 0);
        StackState.Service gone = new StackState.Service(new ProcessMark(Integer.MAX_VALUE, 0), 3, 0);

        StackState state = StackState.starting("http://127.0.0.1:1")
                .with("api", ours)
                .with("redis", recycledPid)
                .with("worker", gone);

        assertThat(LeftOvers.of(state)).containsExactly(ProcessHandle.current());
    }
}
