package io.proofstream.worker.engines.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final int READ = 640;

    @Test
    void everyTextIsInOneGroup() {
        Random random = new Random(5);
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "x".repeat(random.nextInt(2_000)))
                .toList();

        List<List<String>> groups = Groups.of(texts, READ);

        assertThat(groups.stream().flatMap(List::stream))
                .as("seed 5")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(texts.stream().distinct().toList());
    }

    @Test
    void fewLongTextsGoTogether() {
        assertThat(Groups.of(List.of("a".repeat(560), "b".repeat(560), "c".repeat(560), "d".repeat(560)), READ))
                .extracting(List::size)
                .containsExactly(3, 1);
        assertThat(Groups.of(List.of("a".repeat(9_000), "b".repeat(9_000), "c".repeat(9_000), "d".repeat(9_000)), READ))
                .extracting(List::size)
                .containsExactly(3, 1);
    }

    @Test
    void nothingIsNoGroup() {
        assertThat(Groups.of(List.of(), READ)).isEmpty();
    }

    @Test
    void shortTextsGoTogether() {
        List<String> texts = IntStream.range(0, 13).mapToObj(i -> "text " + i).toList();

        assertThat(Groups.of(texts, READ)).extracting(List::size).containsExactly(12, 1);
    }
}
