package io.proofstream.worker.engines.embedding;

import static java.util.Objects.requireNonNull;

import io.proofstream.worker.engines.Interruption;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Embeds texts, each once: what is embedded is kept for a while, and two tasks that want the same
/// texts at the same time share the work, each taking the next group of texts that the other has not begun.
@Singleton
public class Embeddings {

    private static final Logger LOG = Logger.getLogger(Embeddings.class);

    private final EmbeddingConfig config;
    private final RecentGroups recent;
    private volatile @Nullable SentenceModel model;

    public Embeddings(EmbeddingConfig config) {
        this.config = config;
        recent = new RecentGroups(config.cached());
    }

    void warm(@Observes StartupEvent started) {
        if (config.warm()) {
            Thread.ofPlatform().name("sentence-model-warm").daemon().start(this::loadEarly);
        }
    }

    /// The vectors of `texts`, in order. See [Groups] for what a vector depends on.
    ///
    /// @param done is told now and then how many texts are done
    /// @throws ModelUnavailable when this machine cannot run the model
    /// @throws InterruptedException when the work was called off; nothing half done is kept
    public List<float[]> of(List<String> texts, IntConsumer done) throws ModelUnavailable, InterruptedException {
        SentenceModel loaded = model();
        Map<String, int[]> read = new HashMap<>();
        for (String text : texts) {
            read.computeIfAbsent(text, some -> loaded.pieces(some, config.pieces()));
        }
        Map<List<String>, CompletableFuture<List<float[]>>> begun = new LinkedHashMap<>();
        int taken = 0;
        for (List<String> group : Groups.of(read)) {
            Interruption.check();
            CompletableFuture<List<float[]>> mine = new CompletableFuture<>();
            CompletableFuture<List<float[]>> earlier = recent.putIfAbsent(group, mine);
            begun.put(group, earlier == null ? mine : earlier);
            if (earlier == null) {
                embed(loaded, group, read, mine);
            }
            taken += group.size();
            done.accept(taken);
        }
        Map<String, float[]> vectors = new HashMap<>();
        for (Map.Entry<List<String>, CompletableFuture<List<float[]>>> group : begun.entrySet()) {
            List<float[]> own = await(group.getValue());
            for (int i = 0; i < own.size(); i++) {
                vectors.put(group.getKey().get(i), own.get(i));
            }
        }
        return texts.stream().map(text -> requireNonNull(vectors.get(text))).toList();
    }

    private void embed(
            SentenceModel loaded, List<String> group, Map<String, int[]> read, CompletableFuture<List<float[]>> into) {
        try {
            into.complete(loaded.encode(
                    group.stream().map(text -> requireNonNull(read.get(text))).toList()));
        } catch (RuntimeException | Error e) {
            // Whoever waits for it gets the failure; who comes later tries again.
            recent.forget(group, into);
            into.completeExceptionally(e);
        }
    }

    private static List<float[]> await(CompletableFuture<List<float[]>> vectors) throws InterruptedException {
        try {
            return vectors.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("sentences could not be embedded", e.getCause());
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
            loaded.encode(List.of(loaded.pieces("Warm.", config.pieces())));
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
