package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a.html,html", "a.HTM,html", "a.md,markdown", "a.Markdown,markdown", "a.txt,text", "a,text"})
    void knowsTheFormatByTheName(String name, String format) throws Exception {
        assertThat(Page.read(file(name, "x".getBytes(StandardCharsets.UTF_8)), InputStream.nullInputStream())
                        .format())
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"'  <!DOCTYPE HTML><p>x',html", "<html><p>x,html", "# A title,text"})
    void knowsHtmlOnStandardInputByItsBeginning(String text, String format) throws Exception {
        Page page = Page.read("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(page).isEqualTo(new Page("standard input", text, format));
    }

    @Test
    void leavesOutTheByteOrderMark() throws Exception {
        String file = file("a.txt", "\uFEFFhé 👋".getBytes(StandardCharsets.UTF_8));

        assertThat(Page.read(file, InputStream.nullInputStream()).text()).isEqualTo("hé 👋");
    }

    @Test
    void refusesWhatIsNoPageInOneClearLine() throws IOException {
        assertRefused(folder.resolve("none.md").toString(), "There is no file");
        assertRefused(folder.toString(), "is a folder");
        assertRefused(file("latin.txt", new byte[] {'h', (byte) 0xe9}), "is not UTF-8");
        assertRefused(file("image.txt", new byte[] {'a', 0, 'b'}), "is binary");
        assertRefused(file("blank.txt", " \n".getBytes(StandardCharsets.UTF_8)), "is empty");
        assertRefused(file("huge.txt", new byte[17 * 1024 * 1024]), "is larger than 16 MB");
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static void assertRefused(String file, String reason) {
        assertThatThrownBy(() -> Page.read(file, InputStream.nullInputStream()))
                .isInstanceOfSatisfying(CommandFailed.class, failed -> {
                    assertThat(failed.line()).contains(reason).doesNotContain("\n");
                    assertThat(failed.exitCode()).isEqualTo(ExitCode.USAGE);
                });
    }
}
