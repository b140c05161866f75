package io.proofstream.api.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.api.kinds.KindCatalogue;
import io.proofstream.api.problem.ApiProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the bytes, the reader gives a job or a refusal of the caller: never another exception.
class HostileBodiesTest {

    private static final long SEED = 20_261_121;
    private static final int ROUNDS = 20_000;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "1e999",
            "-0",
            "99999999999999999999999999999999999999999",
            "\"text\"",
            "\"content\"",
            "\"tasks\"",
            "\"params\"",
            "\\ud800",
            "\\u0000",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "\"kind\"",
            "\"seo\"",
            "{\"a\":",
            "/*x*/",
            "'",
            "NaN",
            "\t",
            "\r\n");
    private static final byte[] WELL_FORMED = """
            {"content": {"text": "A page.", "format": "html", "title": "T", "url": "https://example.org/"},
             "language": "en", "priority": "low", "deadlineMs": 5000, "metadata": {"a": "b", "c": "d"},
             "tasks": ["tone", {"kind": "seo", "params": {"keyphrase": "x", "related": ["y", "z"]}}]}
            """.getBytes(StandardCharsets.UTF_8);

    private final SubmitJobReader reader = new SubmitJobReader(Limits.DEFAULTS, new KindCatalogue(true));

    @Test
    void mutatedBodiesAreReadOrRefused() {
        Random random = new Random(SEED);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = mutate(random);
            try {
                reader.read(body);
                taken++;
            } catch (ApiProblem refused) {
                assertThat(refused.code().status())
                        .as("seed %d, round %d", SEED, round)
                        .isBetween(400, 499);
                assertThat(refused.detail()).doesNotContain("Exception", "com.fasterxml");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        "seed %d, round %d: %s".formatted(SEED, round, new String(body, StandardCharsets.UTF_8)), e);
            }
        }
        assertThat(taken).as("some mutations leave a body valid").isBetween(1, ROUNDS - 1);
    }

    private static byte[] mutate(Random random) {
        byte[] body = WELL_FORMED;
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            int at = random.nextInt(body.length);
            body = switch (random.nextInt(5)) {
                case 0 -> Arrays.copyOf(body, Math.max(1, at));
                case 1 -> flip(body, at, random);
                case 2 ->
                    join(body, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), at);
                case 3 -> join(body, at, new byte[0], Math.min(body.length, at + 1 + random.nextInt(8)));
                default -> {
                    int from = random.nextInt(body.length);
                    byte[] copied = Arrays.copyOfRange(body, from, Math.min(body.length, from + random.nextInt(40)));
                    yield join(body, at, copied, at);
                }
            };
        }
        return body;
    }

    private static byte[] flip(byte[] body, int at, Random random) {
        byte[] changed = body.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
    }

    /// The body up to `at`, then `middle`, then the body from `rest` on.
    private static byte[] join(byte[] body, int at, byte[] middle, int rest) {
        byte[] joined = Arrays.copyOf(body, at + middle.length + body.length - rest);
        System.arraycopy(middle, 0, joined, at, middle.length);
        System.arraycopy(body, rest, joined, at + middle.length, body.length - rest);
        return joined.length == 0 ? new byte[] {' '} : joined;
    }
}
