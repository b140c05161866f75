package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The web app in a real browser, on a stack as users start it. The journeys are the app's own, in `webui/e2e`.
class WebAppIT {

    private static final Path WEB_APP = Path.of("../../api/src/main/webui");

    private static final Path OUTPUT = Path.of("target/webui-e2e.log");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void itsJourneysEndWell() throws Exception {
        try (Stack stack = Stack.startWithDiagnostics()) {
            npm(stack, "packages");
            npm(stack, "e2e");
        }
    }

    /// The test's own streams belong to who runs it: the script gets none of them.
    private static void npm(Stack stack, String script) throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "-s", script)
                .directory(WEB_APP.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(OUTPUT.toFile());
        npm.environment().put("PROOFSTREAM_URL", stack.address().toString());
        Process process = npm.start();
        try {
            assertThat(process.waitFor(PATIENCE))
                    .as("npm run %s ended in time", script)
                    .isTrue();
            assertThat(process.exitValue())
                    .as("a picture of what failed is in api/target/webui-e2e\n%s", Files.readString(OUTPUT))
                    .isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
