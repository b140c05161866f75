package io.proofstream.worker.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.proofstream.common.content.Content;
import io.proofstream.common.content.Format;
import io.proofstream.common.job.Params;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Texts that nobody writes, made of a few pieces that repeat, and the proof that an engine's work grows with their
/// length and not with its square: what it allocates is counted, for a text and for one twice as long. What scans again
/// and again without allocating is caught by the time limit of the test that calls this: minutes against seconds.
public final class HostileTexts {

    /// All that are analysed, and the one for texts whose language could not be told.
    public static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es", "it", "pt", "pl", "und");

    private static final long SEED = 20261121;
    private static final List<Format> FORMATS = List.of(Format.values());
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /// What may come besides: caches, and the other way in which a text is read once it is too knotted for Markdown.
    private static final long SLACK = 256L << 20;

    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            ".",
            ". ",
            "...",
            "? ",
            "!",
            ",",
            "; ",
            ": ",
            "'",
            "\"",
            "(",
            ")",
            "[",
            "]",
            "](",
            "![",
            "{",
            "<",
            ">",
            "<b>",
            "</b>",
            "<p>",
            "<div>",
            "<a href=x>",
            "<table><tr><td>",
            "<!--",
            "<pre>",
            "<h2>",
            "<li>",
            "<img alt='",
            "&amp;",
            "&#",
            "&",
            "*",
            "**",
            "***a** ",
            "_",
            "`",
            "```\n",
            "~",
            "#",
            "# ",
            "> ",
            "- ",
            "1. ",
            "|",
            "| a |\n|---|\n",
            "\\",
            "@",
            "a@b.c ",
            "http://a.b/",
            "-",
            "a-",
            "A.B.",
            "Mr. ",
            "U.S.",
            "3.5",
            "1,",
            "word ",
            "The ",
            "the the ",
            "It is. ",
            "Ik ben. ",
            "niet ",
            "vous ",
            "Sie ",
            "sh1t ",
            "f**k ",
            "aaa",
            "iu",
            "eau",
            "qu",
            "é",
            "e\u0301",
            "ß",
            "漢",
            "😀",
            "👍🏽",
            "\u200d",
            "\u202e",
            "\ufeff",
            "x\u00ady",
            "\0");

    private HostileTexts() {}

    /// @param languages of which each text gets one
    public static void assertWorkGrowsWithTheText(Engine engine, int texts, int length, List<String> languages)
            throws InterruptedException {
        for (int i = 0; i < texts; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            String pattern = pattern(random);
            Format format = FORMATS.get(random.nextInt(FORMATS.size()));
            String language = languages.get(i % languages.size());

            long once = allocated(engine, repeated(pattern, length), format, language);
            long twice = allocated(engine, repeated(pattern, 2 * length), format, language);

            assertThat(twice)
                    .as("seed %s, %s in %s: %s", SEED + i, format, language, pattern)
                    .isLessThan(3 * once + SLACK);
        }
    }

    private static long allocated(Engine engine, String text, Format format, String language)
            throws InterruptedException {
        Content content = new Content(text, format, null, null, null, null);
        Params params = new Params(Map.of("keyphrase", "a word"));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Answer answer = engine.answer(new Assignment(content, language, params), Partials.UNHEARD);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return allocated;
    }

    private static String pattern(SplittableRandom random) {
        StringBuilder pattern = new StringBuilder();
        int pieces = 1 + random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            pattern.append(PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(3)));
        }
        return pattern.toString();
    }

    private static String repeated(String pattern, int length) {
        return pattern.repeat(Math.max(1, length / pattern.length()));
    }
}
