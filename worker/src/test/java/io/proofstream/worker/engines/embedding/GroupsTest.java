package io.proofstream.worker.engines.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void everyTextIsInOneGroup() {
        Random random = new Random(5);
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "x".repeat(random.nextInt(2_000)))
                .toList();

        List<List<String>> groups = Groups.of(read(texts));

        assertThat(groups.stream().flatMap(List::stream))
                .as("seed 5")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(texts.stream().distinct().toList());
    }

    @Test
    void fewLongTextsGoTogether() {
        assertThat(Groups.of(read(List.of("a".repeat(128), "b".repeat(128), "c".repeat(128), "d".repeat(128)))))
                .extracting(List::size)
                .containsExactly(3, 1);
    }

    @Test
    void textsGoTogetherByTheirPiecesNotByTheirLetters() {
        Map<String, int[]> read = new HashMap<>();
        for (int i = 10; i < 34; i++) {
            read.put("x".repeat(100 - i) + i, new int[i]);
        }

        assertThat(Groups.of(read))
                .hasSize(2)
                .first()
                .satisfies(
                        first -> assertThat(first).contains("x".repeat(90) + 10).doesNotContain("x".repeat(67) + 33));
    }

    @Test
    void nothingIsNoGroup() {
        assertThat(Groups.of(Map.of())).isEmpty();
    }

    @Test
    void shortTextsGoTogether() {
        List<String> texts = IntStream.range(0, 13).mapToObj(i -> "text " + i).toList();

        assertThat(Groups.of(read(texts))).extracting(List::size).containsExactly(12, 1);
    }

    /// As if each letter were a piece.
    private static Map<String, int[]> read(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.toMap(text -> text, text -> new int[text.length()]));
    }
}
