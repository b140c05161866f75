package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisedTest {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> served = Collections.synchronizedList(new ArrayList<>());
    private final Supervised service = new Supervised(
            "sleeper",
            () -> new ProcessBuilder("sleep", "600").start(),
            lines::add,
            changed -> served.add(pid(changed)));

    @AfterEach
    void leaveNothingBehind() {
        service.stop(Duration.ofSeconds(5));
    }

    @Test
    void startsAgainWhatWasKilledAndSaysSo() throws IOException {
        service.start();
        long first = pid(service);

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().until(() -> served.size() == 2);
        assertThat(pid(service)).isNotEqualTo(first);
        assertThat(service.restarts()).isEqualTo(1);
        assertThat(lines)
                .containsExactly("sleeper (pid " + first + ") ended with signal 9; starting it again in 500 ms");
    }

    @Test
    void triesOnWhenTheStartFails() throws IOException {
        List<String> attempts = Collections.synchronizedList(new ArrayList<>());
        Supervised stubborn = new Supervised(
                "stubborn",
                () -> {
                    attempts.add("start");
                    if (attempts.size() == 2) {
                        throw new IOException("port 1 is taken");
                    }
                    return new ProcessBuilder(attempts.size() == 1 ? List.of("true") : List.of("sleep", "600")).start();
                },
                lines::add,
                changed -> {});
        stubborn.start();

        await().until(() -> attempts.size() == 3);
        stubborn.stop(Duration.ofSeconds(5));

        assertThat(lines).element(0).asString().endsWith("ended with exit code 0; starting it again in 500 ms");
        assertThat(lines).element(1).isEqualTo("stubborn did not start: port 1 is taken; starting it again in 1000 ms");
    }

    @Test
    void staysEndedWhenItIsStopped() throws IOException {
        service.start();

        service.stop(Duration.ofSeconds(5));

        assertThat(ProcessHandle.of(pid(service))).isEmpty();
        assertThat(service.restarts()).isZero();
        assertThat(lines).isEmpty();
    }

    @Test
    void isKilledWhenItDoesNotEnd() throws IOException {
        Supervised deaf = new Supervised(
                "deaf",
                () -> {
                    Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; exec sleep 600").start();
                    // Only then is the signal ignored.
                    assertThat(process.inputReader().readLine()).isEqualTo("deaf");
                    return process;
                },
                lines::add,
                changed -> {});
        deaf.start();

        deaf.stop(Duration.ofMillis(50));

        assertThat(lines).singleElement().asString().contains("did not end").endsWith("killed");
    }

    private static long pid(Supervised service) {
        Process process = service.process();
        return process == null ? -1 : process.pid();
    }
}
