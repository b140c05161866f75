package io.proofstream.worker.engines.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Trains the probes on the sentences beside the tests and writes them where the engines read them. Run
/// it from the repository's top after a change to those sentences, from an IDE or with the tests' class
/// path. No randomness.
///
/// Prints, for each probe, how well it does on sentences that it was not trained on (ten parts, each
/// left out once).
public final class ProbeTraining {

    private static final String TESTS = "/io/proofstream/worker/engines/";
    private static final Path RESOURCES = Path.of("worker/src/main/resources/io/proofstream/worker/engines");
    private static final int PARTS = 10;

    private final SentenceModel model;

    private ProbeTraining(SentenceModel model) {
        this.model = model;
    }

    public static void main(String[] args) throws IOException, ModelUnavailable {
        ProbeTraining training = new ProbeTraining(SentenceModel.load());
        training.write("sentiment/probes-en.txt", training.sentiment());
        training.write("tone/probes-en.txt", training.tone());
    }

    private List<String> sentiment() {
        List<Examples> all = Examples.read(TESTS + "sentiment/training-en.tsv");
        return List.of(
                train("polarity", only(all, Set.of("positive", "negative")), Set.of("positive"), 0.5, 2),
                train("opinion", all, Set.of("positive", "negative"), 0.5, 1));
    }

    private List<String> tone() {
        List<Examples> sentiments = Examples.read(TESTS + "sentiment/training-en.tsv");
        List<String> lines = new ArrayList<>();
        lines.add(train("offensive", read("offensive"), Set.of("offensive"), 0.3, 1));
        lines.add(train("formal", read("formality"), Set.of("formal"), 0.3, 1));
        lines.add(train("subjective", sentiments, Set.of("positive", "negative"), 0.5, 1));
        List<Examples> feelings = new ArrayList<>(read("emotion"));
        feelings.addAll(only(sentiments, Set.of("neutral")));
        each(feelings, Set.of("neutral"), lines);
        each(read("style"), Set.of(), lines);
        return lines;
    }

    /// A probe for each label but the ones left out, which are only told apart from.
    private void each(List<Examples> examples, Set<String> without, List<String> lines) {
        examples.stream()
                .map(Examples::label)
                .distinct()
                .filter(label -> !without.contains(label))
                .forEach(label -> lines.add(train(label, examples, Set.of(label), 0.2, 1)));
    }

    /// @param together how many neighbouring examples are left out together, so that pairs are not torn
    /// apart
    private String train(String name, List<Examples> examples, Set<String> positives, double ridge, int together) {
        List<float[]> vectors = examples.stream()
                .map(e -> model.encode(List.of(model.pieces(e.text(), 128))).getFirst())
                .toList();
        boolean[] positive = new boolean[examples.size()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = positives.contains(examples.get(i).label());
        }
        report(name, vectors, positive, ridge, together);
        return LogisticRegression.line(name, LogisticRegression.fit(vectors, positive, ridge, true));
    }

    private static void report(String name, List<float[]> vectors, boolean[] positive, double ridge, int together) {
        int right = 0;
        for (int part = 0; part < PARTS; part++) {
            List<float[]> kept = new ArrayList<>();
            List<Integer> origin = new ArrayList<>();
            for (int i = 0; i < positive.length; i++) {
                if (i / together % PARTS != part) {
                    kept.add(vectors.get(i));
                    origin.add(i);
                }
            }
            boolean[] labels = new boolean[kept.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = positive[origin.get(i)];
            }
            double[] theta = LogisticRegression.fit(kept, labels, ridge, true);
            for (int i = 0; i < positive.length; i++) {
                if (i / together % PARTS == part) {
                    right += (LogisticRegression.value(theta, vectors.get(i)) > 0) == positive[i] ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s %4d examples, left out: %.3f right%n",
                name,
                positive.length,
                (double) right / positive.length);
    }

    private void write(String name, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(
                "# Made by ProbeTraining (worker tests) from sentences written for this project; Apache-2.0. Name, bias, weights.");
        all.addAll(lines);
        Path file = RESOURCES.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, all);
    }

    private static List<Examples> read(String family) {
        return Examples.read(TESTS + "tone/training-" + family + "-en.tsv");
    }

    private static List<Examples> only(List<Examples> examples, Set<String> labels) {
        return examples.stream().filter(e -> labels.contains(e.label())).toList();
    }
}
