package io.proofstream.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.launcher.console.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void makesItsFolders() throws CommandFailed {
        Home home = new Home(folder.resolve("deep/inside"));

        home.prepare();
        home.prepare();

        assertThat(home.logs()).isDirectory();
        assertThat(home.data("kafka").getParent()).isDirectory();
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        Path file = Files.createFile(folder.resolve("home"));

        assertThatThrownBy(() -> new Home(file).prepare())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("PROOFSTREAM_HOME");
    }
}
