package io.proofstream.worker.engines.sentiment;

import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.Embeddings;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.embedding.Passages;
import io.proofstream.worker.engines.embedding.Probe;
import io.proofstream.worker.engines.embedding.Runs;
import io.proofstream.worker.engines.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Judges English: two probes read off each sentence's vector whether it voices an opinion and which.
/// The whole comes from its opening and closing passages, read in one piece, and from the mean of its
/// sentences: a sentence shows what is said, a passage what it amounts to.
final class ProbeJudge implements Judge {

    private static final double TRUST = 0.93;
    private static final double SENTENCES_WEIGH = 3;

    private final Embeddings embeddings;
    private final Probe polarity;
    private final Probe opinion;

    ProbeJudge(Embeddings embeddings) {
        this.embeddings = embeddings;
        Map<String, Probe> probes = Probe.read(ProbeJudge.class, "probes-en.txt");
        polarity = Objects.requireNonNull(probes.get("polarity"));
        opinion = Objects.requireNonNull(probes.get("opinion"));
    }

    @Override
    public Judgement judge(Document document, Partials partials) throws InterruptedException, ModelUnavailable {
        Runs runs = Runs.of(document, embeddings, partials);
        List<float[]> passages = Passages.vectors(document, runs, embeddings);
        List<Double> polarities = new ArrayList<>();
        double directions = 0;
        double voiced = 0;
        for (float[] vector : runs.vectors()) {
            double direction = Math.tanh(polarity.logit(vector) / 2);
            polarities.add(direction * opinion.probability(vector));
            directions += direction;
            voiced = Math.max(voiced, opinion.probability(vector));
        }
        double passing = 0;
        for (float[] vector : passages) {
            passing += polarity.logit(vector);
            voiced = Math.max(voiced, opinion.probability(vector));
        }
        double total = passing / passages.size() + SENTENCES_WEIGH * directions / polarities.size();
        double whole = voiced * Math.tanh(total / 4);
        double sure = 0.55 + 0.45 * Math.min(1, 1.5 * Math.abs(whole));
        return new Judgement(
                whole,
                TRUST * sure * Math.sqrt(runs.share()),
                runs.perSentence(polarities, document.sentences().size()));
    }
}
