package io.proofstream.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The web app in a real browser, on a stack as users start it. The journeys are the app's own, in `webui/e2e`.
class WebAppIT {

    private static final Path WEB_APP = Path.of("../../api/src/main/webui");

    @Test
    void itsJourneysEndWell() throws Exception {
        try (Stack stack = Stack.startWithDiagnostics()) {
            assertThat(npm(stack, "packages")).isZero();
            assertThat(npm(stack, "e2e"))
                    .as("what failed is above, a picture of it in api/target/webui-e2e")
                    .isZero();
        }
    }

    private static int npm(Stack stack, String script) throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "-s", script)
                .directory(WEB_APP.toFile())
                .inheritIO();
        npm.environment().put("PROOFSTREAM_URL", stack.address().toString());
        return npm.start().waitFor();
    }
}
