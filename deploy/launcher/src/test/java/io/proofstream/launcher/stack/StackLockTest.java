package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    Path folder;

    @Test
    void isHeldByOneAtATime() throws IOException {
        Path file = folder.resolve("stack.lock");
        try (StackLock held = StackLock.take(file).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(StackLock.take(file)).isEmpty();
        }

        assertThat(StackLock.take(file)).isPresent();
    }
}
