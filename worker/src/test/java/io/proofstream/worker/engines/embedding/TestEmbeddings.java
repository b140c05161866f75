package io.proofstream.worker.engines.embedding;

/// The real model, loaded once for all tests of one run.
public final class TestEmbeddings {

    private static final Embeddings SHARED = fresh(4096);

    private TestEmbeddings() {}

    public static Embeddings shared() {
        return SHARED;
    }

    /// One with nothing known yet; its model is loaded when it is first used.
    static Embeddings fresh(int cached) {
        return new Embeddings(new EmbeddingConfig() {
            @Override
            public boolean warm() {
                return false;
            }

            @Override
            public int cached() {
                return cached;
            }

            @Override
            public int pieces() {
                return 128;
            }
        });
    }
}
