package io.proofstream.worker.engines.grammar;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// The proofreaders of all languages. Those of [GrammarConfig#warm] are loaded in the background at the
/// start; the others cost nothing until a text needs them.
@Singleton
final class Library {

    private static final Logger LOG = Logger.getLogger(Library.class);
    private static final String WARM_UP = "This are a sentence. Dit zijn een zin.";

    private final GrammarConfig config;
    private final Map<Tongue, Proofreaders> proofreaders = new EnumMap<>(Tongue.class);
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("grammar-housekeeping").factory());

    Library(GrammarConfig config) {
        this.config = config;
        int most = Runtime.getRuntime().availableProcessors();
        for (Tongue tongue : Tongue.values()) {
            if (LanguageSetup.isBuiltIn(tongue)) {
                proofreaders.put(tongue, new Proofreaders(tongue, most, System::nanoTime));
            }
        }
    }

    /// ISO 639-1 codes of the languages that are built in.
    List<String> languages() {
        return proofreaders.keySet().stream().map(Tongue::code).toList();
    }

    Optional<Proofreaders> proofreaders(String language) {
        return Tongue.of(language).map(proofreaders::get);
    }

    void start(@Observes StartupEvent event) {
        for (String language : config.warm()) {
            housekeeping.execute(() -> warm(language));
        }
        long every = Math.max(1, config.idle().toMillis() / 2);
        var unused = housekeeping.scheduleWithFixedDelay(this::dropIdle, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        housekeeping.shutdownNow();
    }

    /// Loads a language and one proofreader of it.
    void warm(String language) {
        long start = System.nanoTime();
        Optional<Proofreaders> some = proofreaders(language);
        if (some.isEmpty()) {
            LOG.warnf("grammar is not built in for a language to warm: language=%s", language);
            return;
        }
        try (Proofreaders.Loan loan = some.get().borrow()) {
            loan.proofreader().read(WARM_UP);
            LOG.infof("grammar is warm: language=%s ms=%d", language, (System.nanoTime() - start) / 1_000_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void dropIdle() {
        proofreaders.forEach(
                (tongue, of) -> of.dropIdle(config.idle(), config.warm().contains(tongue.code()) ? 1 : 0));
    }
}
