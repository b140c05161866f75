package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.embedding.Probe;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How likely a text offends: by its worst sentence.
///
/// @param degree 0 to 1
/// @param words the strong words that do, in the visible text; none that are only quoted or spoken about
record Offence(double degree, List<Span> words) {

    /// Where one of these stands, an insult is reported rather than made.
    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "told",
            "called",
            "wrote",
            "quote",
            "quoted",
            "according",
            "accused",
            "allegedly",
            "slur",
            "slurs",
            "word",
            "term",
            "insult",
            "insults",
            "racism",
            "complaint",
            "zei",
            "noemde",
            "volgens",
            "woord",
            "scheldwoord");
    private static final Set<String> AIMED = Set.of(
            "you",
            "your",
            "you're",
            "ur",
            "u",
            "he",
            "she",
            "they",
            "these",
            "those",
            "his",
            "her",
            "him",
            "them",
            "user",
            "people",
            "guy",
            "everyone",
            "he's",
            "she's",
            "they're",
            "je",
            "jij",
            "jullie",
            "jou",
            "hij",
            "zij",
            "die");
    /// With these a mild word is what someone was found to be, or was called: news, not an insult.
    private static final Set<String> TOLD =
            Set.of("accused", "guilty", "convicted", "charged", "allegedly", "called", "reported", "arrested");

    private static final double STRONG = 2.6;
    private static final double MILD = 0.9;
    private static final double AIMED_MILD = 0.6;
    private static final double REPORTED = 0.25;
    /// What a text without a probe and without a hit starts from.
    private static final double PRIOR = -2.2;
    /// A probe alone, in one sentence of many, convinces less than a word.
    private static final double PROBE_ALONE = 0.7;

    Offence {
        words = List.copyOf(words);
    }

    /// @param vectors of each sentence, or none where the language has no probe
    /// @param whole the vector of the whole text where it is short, as a post is one utterance; or none
    static Offence in(
            Document document,
            List<List<Token>> sentences,
            Insults insults,
            @Nullable Probe probe,
            List<float[]> vectors,
            List<float[]> whole)
            throws InterruptedException {
        List<Span> words = new ArrayList<>();
        double worst = 0;
        double together = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Interruption.check();
            Span sentence = document.sentences().get(i);
            Insults.Found found = insults.in(document, sentence, sentences.get(i));
            boolean reported = isReported(document.text(), sentence, sentences.get(i));
            double hits = weight(found, sentences.get(i)) * (reported ? REPORTED : 1);
            together = Math.max(together, hits);
            double base = probe == null ? PRIOR : probe.logit(vectors.get(i)) - (reported ? 1 : 0);
            double degree = sigmoid(base + hits) * (found.any() || sentences.size() == 1 ? 1 : PROBE_ALONE);
            worst = Math.max(worst, degree);
            if (!reported) {
                words.addAll(found.strong());
            }
        }
        if (probe != null) {
            for (float[] vector : whole) {
                worst = Math.max(worst, sigmoid(probe.logit(vector) + together));
            }
        }
        return new Offence(worst, words);
    }

    private static double weight(Insults.Found found, List<Token> tokens) {
        boolean aimed = tokens.stream().anyMatch(token -> AIMED.contains(token.word()));
        boolean told = tokens.stream().anyMatch(token -> TOLD.contains(token.word()));
        double mild = told ? 0 : Math.min(2, found.mild()) * (MILD + (aimed ? AIMED_MILD : 0));
        return (found.strong().isEmpty() ? 0 : STRONG) + mild;
    }

    /// Whether the sentence quotes or speaks about what someone said.
    private static boolean isReported(String text, Span sentence, List<Token> tokens) {
        boolean quotes = false;
        for (int i = sentence.start(); i < sentence.end() && !quotes; i++) {
            quotes = "\"“”„«»".indexOf(text.charAt(i)) >= 0;
        }
        return quotes && tokens.stream().anyMatch(token -> REPORTING.contains(token.word()));
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
