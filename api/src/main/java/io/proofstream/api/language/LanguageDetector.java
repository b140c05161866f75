package io.proofstream.api.language;

import io.proofstream.common.content.Format;
import io.proofstream.common.content.Languages;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Tells the language of a text that came without one.
///
/// Linear in the text, and weighs a bounded sample of it: well under a millisecond for a page. The profiles load in the
/// background from the start of the application; a text that comes earlier waits for them.
@Singleton
public class LanguageDetector {

    /// Below this share of known trigrams the text is no language we have profiles of.
    private static final double LEAST_KNOWN = 0.4;

    /// How far the likeliest language must be ahead of the next (natural logarithm).
    private static final double LEAST_AHEAD = 0.7;

    private static final int LEAST_TRIGRAMS = 3;

    private final Supplier<Trigrams> trigrams;

    LanguageDetector() {
        var loading = new CompletableFuture<Trigrams>();
        Thread.ofVirtual().name("language-profiles").start(() -> {
            try {
                loading.complete(TrigramProfiles.load());
            } catch (RuntimeException e) {
                loading.completeExceptionally(e);
            }
        });
        this.trigrams = loading::join;
    }

    /// Makes the container create this bean, and so load the profiles, before the first text comes.
    void loadEarly(@Observes StartupEvent start) {}

    /// @return one of [Languages#ALL], or [Languages#UNDETERMINED] for anything else: another language, too little to
    /// tell, or no language at all
    public String detect(String text, Format format) {
        Trigrams.Verdict verdict = trigrams.get().score(Prose.sample(text, format));
        if (verdict.counted() < LEAST_TRIGRAMS || verdict.known() < LEAST_KNOWN * verdict.counted()) {
            return Languages.UNDETERMINED;
        }
        boolean certain = Languages.ALL.contains(verdict.best()) && verdict.lead() >= LEAST_AHEAD;
        return certain ? verdict.best() : Languages.UNDETERMINED;
    }
}
