package io.proofstream.worker.engines.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// That texts become points, each once, whoever asks.
class EmbeddingsTest {

    private static final List<String> TEXTS = IntStream.range(0, 30)
            .mapToObj(i -> "Sentence number " + i + " says something.")
            .toList();

    @Test
    void likeMeaningsLieNear() throws Exception {
        List<float[]> vectors = TestEmbeddings.shared()
                .of(
                        List.of("The film was great.", "What a wonderful movie!", "Interest rates rose in May."),
                        done -> {});

        assertThat(dot(vectors.get(0), vectors.get(0))).isBetween(0.999, 1.001);
        assertThat(dot(vectors.get(0), vectors.get(1))).isGreaterThan(dot(vectors.get(0), vectors.get(2)));
    }

    @Test
    void askersAtTheSameTimeGetTheSameVectors() throws Exception {
        Embeddings embeddings = TestEmbeddings.fresh(4096);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<float[]>>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> embeddings.of(TEXTS, done -> {})));
            }
            List<float[]> first = answers.getFirst().get();
            for (Future<List<float[]>> answer : answers) {
                // The same objects: nobody computed again what another had.
                assertThat(answer.get()).containsExactlyElementsOf(first);
            }
        }
    }

    @Test
    void theOrderOfTextsDoesNotMatter() throws Exception {
        List<float[]> once = TestEmbeddings.fresh(100).of(TEXTS, done -> {});
        List<float[]> reversed = TestEmbeddings.fresh(100).of(TEXTS.reversed(), done -> {});

        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(reversed.get(TEXTS.size() - 1 - i)).containsExactly(once.get(i));
        }
    }

    @Test
    void neighboursMatterLittle() throws Exception {
        List<float[]> among = TestEmbeddings.fresh(100).of(TEXTS, done -> {});

        for (int i = 0; i < TEXTS.size(); i++) {
            float[] alone = TestEmbeddings.shared()
                    .of(List.of(TEXTS.get(i)), done -> {})
                    .getFirst();
            assertThat(dot(alone, among.get(i))).as(TEXTS.get(i)).isBetween(0.985, 1.001);
        }
    }

    @Test
    void isCalledOffBetweenGroups() throws Exception {
        Embeddings embeddings = TestEmbeddings.fresh(10);
        List<Integer> steps = new ArrayList<>();

        assertThatThrownBy(() -> embeddings.of(TEXTS, done -> {
                    steps.add(done);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(steps).containsExactly(Groups.MOST);
        assertThat(embeddings.of(TEXTS.subList(0, 2), done -> {})).hasSize(2);
    }

    @Test
    void readsOnlyTheBeginningOfHostileTexts() throws Exception {
        List<String> hostile = List.of(
                "a".repeat(500_000),
                "!".repeat(500_000),
                "é".repeat(500_000),
                "\u0301".repeat(500_000),
                " ".repeat(500_000),
                "");

        assertThat(TestEmbeddings.shared().of(hostile, done -> {})).hasSize(6);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
