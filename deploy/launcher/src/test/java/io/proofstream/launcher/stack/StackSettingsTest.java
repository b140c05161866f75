package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.brokers.FreePort;
import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackSettingsTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void hasTheContractsDefaults() throws CommandFailed {
        assertThat(StackSettings.of(ROOT, Map.of()))
                .isEqualTo(new StackSettings(ROOT, ROOT.resolve(".proofstream"), 8080, 8081, 9092, 6379, true));
    }

    @Test
    void aStackForOneCommandDoesNotPrepareTheNextStart() throws CommandFailed {
        StackSettings settings = StackSettings.of(ROOT, Map.of());

        assertThat(settings.quickensNextStart()).isTrue();
        assertThat(settings.forOneCommand().quickensNextStart()).isFalse();
    }

    @Test
    void aTestsStackPreparesTheNextStartOnlyWhenAsked() throws CommandFailed {
        Map<String, String> asked = Map.of("PROOFSTREAM_BUILD", "never", "PROOFSTREAM_AOT", "record");

        assertThat(StackSettings.of(ROOT, Map.of("PROOFSTREAM_BUILD", "never")).quickensNextStart())
                .isFalse();
        assertThat(StackSettings.of(ROOT, asked).quickensNextStart()).isTrue();
    }

    @Test
    void takesItsFolderAndPortsFromTheEnvironment() throws CommandFailed {
        Map<String, String> environment = Map.of(
                "PROOFSTREAM_HOME", "/data/one",
                "PROOFSTREAM_PORT", "1",
                "PROOFSTREAM_WORKER_PORT", "2",
                "PROOFSTREAM_KAFKA_PORT", "3",
                "PROOFSTREAM_REDIS_PORT", "65535");

        assertThat(StackSettings.of(ROOT, environment))
                .isEqualTo(new StackSettings(ROOT, Path.of("/data/one"), 1, 2, 3, 65535, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080x", "99999999999"})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> StackSettings.of(ROOT, Map.of("PROOFSTREAM_KAFKA_PORT", text)))
                .isInstanceOfSatisfying(
                        CommandFailed.class,
                        failed -> assertThat(failed.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessage("PROOFSTREAM_KAFKA_PORT is a port from 1 to 65535, not '" + text + "'");
    }

    @Test
    void namesTheVariableOfAPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            StackSettings settings = settings(FreePort.find(), FreePort.find(), taken);

            assertThatThrownBy(settings::requireFreePorts)
                    .isInstanceOfSatisfying(
                            CommandFailed.class,
                            failed -> assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED))
                    .hasMessage(
                            "Port " + taken + " is taken by another process; set PROOFSTREAM_KAFKA_PORT to a free one");
        }
    }

    @Test
    void refusesOnePortForTwo() throws IOException {
        int port = FreePort.find();

        assertThatThrownBy(settings(port, port, FreePort.find())::requireFreePorts)
                .hasMessage("PROOFSTREAM_PORT and PROOFSTREAM_WORKER_PORT are both " + port + "; each needs its own");
    }

    private static StackSettings settings(int port, int workerPort, int kafkaPort) throws IOException {
        return new StackSettings(ROOT, ROOT, port, workerPort, kafkaPort, FreePort.find(), true);
    }
}
