package io.proofstream.worker.engines.embedding;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.proofstream.worker.engines.Interruption;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Embeds texts, each once: what is embedded is kept for a while, and two tasks that want the same
/// texts at the same time share the work, each taking the next text that the other has not begun.
@Singleton
public class Embeddings {

    private static final Logger LOG = Logger.getLogger(Embeddings.class);

    private final EmbeddingConfig config;
    private final AsyncCache<String, float[]> known;
    private volatile @Nullable SentenceModel model;

    public Embeddings(EmbeddingConfig config) {
        this.config = config;
        known = Caffeine.newBuilder().maximumSize(config.cached()).buildAsync();
    }

    void warm(@Observes StartupEvent started) {
        if (config.warm()) {
            Thread.ofPlatform().name("sentence-model-warm").daemon().start(this::loadEarly);
        }
    }

    /// The vectors of `texts`, in order.
    ///
    /// @param done is told after each text how many are done
    /// @throws ModelUnavailable when this machine cannot run the model
    /// @throws InterruptedException when the work was called off; nothing half done is kept
    public List<float[]> of(List<String> texts, IntConsumer done) throws ModelUnavailable, InterruptedException {
        SentenceModel loaded = model();
        List<CompletableFuture<float[]>> vectors = new ArrayList<>(texts.size());
        for (String text : texts) {
            Interruption.check();
            CompletableFuture<float[]> mine = new CompletableFuture<>();
            CompletableFuture<float[]> earlier = known.asMap().putIfAbsent(text, mine);
            vectors.add(earlier == null ? mine : earlier);
            if (earlier == null) {
                embed(loaded, text, mine);
            }
            done.accept(vectors.size());
        }
        List<float[]> all = new ArrayList<>(texts.size());
        for (CompletableFuture<float[]> vector : vectors) {
            all.add(await(vector));
        }
        return all;
    }

    private void embed(SentenceModel loaded, String text, CompletableFuture<float[]> into) {
        try {
            into.complete(loaded.encode(text, config.pieces()));
        } catch (RuntimeException | Error e) {
            // The cache forgets a future that failed; whoever waits for it gets the failure.
            into.completeExceptionally(e);
        }
    }

    private static float[] await(CompletableFuture<float[]> vector) throws InterruptedException {
        try {
            return vector.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sentence could not be embedded", e.getCause());
        }
    }

    private SentenceModel model() throws ModelUnavailable {
        SentenceModel loaded = model;
        return loaded == null ? load() : loaded;
    }

    private synchronized SentenceModel load() throws ModelUnavailable {
        SentenceModel loaded = model;
        if (loaded == null) {
            loaded = SentenceModel.load();
            loaded.encode("Warm.", config.pieces());
            model = loaded;
        }
        return loaded;
    }

    private void loadEarly() {
        try {
            load();
        } catch (ModelUnavailable e) {
            LOG.warn("English tone and sentiment will fail on this machine", e);
        }
    }
}
