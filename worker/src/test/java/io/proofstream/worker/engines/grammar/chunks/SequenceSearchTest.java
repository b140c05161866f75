package io.proofstream.worker.engines.grammar.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.worker.engines.grammar.chunks.SequenceSearch.Breadth;
import io.proofstream.worker.engines.grammar.hidden.HiddenField;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.chunking.EnglishChunker;

/// Compared with OpenNLP's own search over the same model.
class SequenceSearchTest {

    private static final List<TokenTag> WORDS = List.of(
            word("the", "DT"),
            word("old", "JJ"),
            word("houses", "NNS"),
            word("house", "NN"),
            word("sell", "VB"),
            word("sold", "VBD"),
            word("of", "IN"),
            word("quickly", "RB"),
            word("and", "CC"),
            word(",", ","),
            word("Amsterdam", "NNP"),
            word("to", "TO"),
            word("she", "PRP"),
            word("will", "MD"),
            word("seven", "CD"),
            word("xqz", "FW"),
            word(".", "."));

    private static final List<String> TEXTS = List.of(
            "The oven that my grandfather built behind the old mill still bakes the best bread in the valley.",
            "However, neither the farmers nor the young miller's wife had expected so much rain in March.",
            "Why would anybody who has read three books about it want to run a bakery with two friends?",
            "She have been told to quickly hand in there papers, but the informations was not complete.");

    private static final Breadth AS_WIDE_AS_OPEN_NLP = new Breadth(
            ChunkerME.DEFAULT_BEAM_SIZE, 2 * ChunkerME.DEFAULT_BEAM_SIZE, SequenceSearch.PHRASES.hopeless());

    private static ChunkerModel model;

    private static TokenTag word(String word, String tag) {
        return new TokenTag(word, tag, new String[0]);
    }

    @BeforeAll
    static void load() throws IOException {
        try (InputStream file = model("/en-chunker.bin")) {
            model = new ChunkerModel(file);
        }
    }

    @Test
    void findsWhatOpenNlpFindsWhenItIsAsWide() {
        SequenceSearch<TokenTag> search = phrases(SwiftChunks.weights(model), AS_WIDE_AS_OPEN_NLP);
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            TokenTag[] sentence = sentence(random, random.nextInt(40));

            Sequence found = search(search, sentence);

            assertThat(found.getOutcomes()).as("seed 11, sentence %s", i).containsExactly(theirs(sentence));
        }
    }

    @Test
    void findsWhatOpenNlpFindsInSentences() throws IOException {
        SequenceSearch<TokenTag> search = phrases(SwiftChunks.weights(model), SequenceSearch.PHRASES);
        TokenizerME tokens = new TokenizerME(new TokenizerModel(model("/en-token.bin")));
        POSTaggerME tags = new POSTaggerME(new POSModel(model("/en-pos-maxent.bin")));
        for (String text : TEXTS) {
            String[] words = tokens.tokenize(text);
            TokenTag[] sentence = TokenTag.create(words, tags.tag(words));

            assertThat(search(search, sentence).getOutcomes()).as(text).containsExactly(theirs(sentence));
        }
    }

    private static SequenceSearch<TokenTag> phrases(MaxentModel weights, Breadth breadth) {
        return new SequenceSearch<>(weights, breadth);
    }

    private static MaxentModel counting(AtomicInteger asked) {
        return (MaxentModel) Proxy.newProxyInstance(
                MaxentModel.class.getClassLoader(), new Class<?>[] {MaxentModel.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("eval")) {
                        asked.incrementAndGet();
                    }
                    return method.invoke(SwiftChunks.weights(model), arguments);
                });
    }

    private static String[] theirs(TokenTag[] sentence) {
        return new ChunkerME(model).chunk(TokenTag.extractTokens(sentence), TokenTag.extractTags(sentence));
    }

    private static InputStream model(String name) {
        return Objects.requireNonNull(SequenceSearchTest.class.getResourceAsStream(name));
    }

    @Test
    void asksTheModelAFewTimesAWord() {
        AtomicInteger asked = new AtomicInteger();

        search(phrases(counting(asked), SequenceSearch.PHRASES), sentence(new Random(11), 200));

        assertThat(asked.get()).isBetween(200, 200 * SequenceSearch.PHRASES.beginnings());
    }

    @Test
    void asksLittleWhereTheModelIsSure() {
        AtomicInteger asked = new AtomicInteger();
        TokenTag[] sentence = {
            word("The", "DT"),
            word("oven", "NN"),
            word("is", "VBZ"),
            word("hot", "JJ"),
            word("in", "IN"),
            word("the", "DT"),
            word("morning", "NN"),
            word(".", ".")
        };

        search(phrases(counting(asked), SequenceSearch.PHRASES), sentence);

        assertThat(asked.get()).isLessThan(2 * sentence.length);
    }

    @Test
    void takesAnyOutcomeThatMayFollowWhereNoneOfTheLikeliestMay() {
        TokenTag[] sentence = {word("The", "DT")};
        MaxentModel weights = SwiftChunks.weights(model);
        BeamSearchContextGenerator<TokenTag> features = model.getFactory().getContextGenerator();
        double[] probabilities = weights.eval(features.getContext(0, sentence, new String[0], new Object[0]));
        int least = 0;
        for (int i = 1; i < probabilities.length; i++) {
            least = probabilities[i] < probabilities[least] ? i : least;
        }
        String only = weights.getOutcome(least);

        Sequence found = new SequenceSearch<TokenTag>(weights, SequenceSearch.TAGS)
                .bestSequence(sentence, null, features, (i, words, said, outcome) -> outcome.equals(only));

        assertThat(Objects.requireNonNull(found).getOutcomes()).containsExactly(only);
    }

    @Test
    void isWhatLanguageToolSearchesWith() {
        SwiftChunks.install();

        assertThat(languageTools("chunkerModel", ChunkerModel.class).getChunkerSequenceModel())
                .isInstanceOf(SequenceSearch.class);
    }

    @Test
    void languageToolTellsTheSameTokensAndPartsOfSpeech() throws IOException {
        SwiftChunks.install();
        TokenizerModel tokens = languageTools("tokenModel", TokenizerModel.class);
        POSModel tags = languageTools("posModel", POSModel.class);
        TokenizerME theirTokens = new TokenizerME(new TokenizerModel(model("/en-token.bin")));
        POSTaggerME theirTags = new POSTaggerME(new POSModel(model("/en-pos-maxent.bin")));

        assertThat(tokens.getMaxentModel()).isInstanceOf(SwiftWeights.class);
        assertThat(tags.<Object>getArtifact("pos.model")).isInstanceOf(SequenceSearch.class);
        for (String text : TEXTS) {
            String[] words = theirTokens.tokenize(text);
            assertThat(new TokenizerME(tokens).tokenize(text)).as(text).containsExactly(words);
            assertThat(new POSTaggerME(tags).tag(words)).as(text).containsExactly(theirTags.tag(words));
        }
    }

    private static <M> M languageTools(String name, Class<M> type) {
        return HiddenField.of(EnglishChunker.class, name).get(null, type);
    }

    private static Sequence search(SequenceSearch<TokenTag> search, TokenTag[] sentence) {
        return Objects.requireNonNull(search.bestSequence(
                sentence, null, model.getFactory().getContextGenerator(), new DefaultChunkerSequenceValidator()));
    }

    private static TokenTag[] sentence(Random random, int length) {
        TokenTag[] sentence = new TokenTag[length];
        for (int i = 0; i < length; i++) {
            sentence[i] = WORDS.get(random.nextInt(WORDS.size()));
        }
        return sentence;
    }
}
