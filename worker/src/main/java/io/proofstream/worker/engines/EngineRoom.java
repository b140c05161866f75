package io.proofstream.worker.engines;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/// Gathers the engines, and warms them in the background: tasks of an engine that is still cold take longer, that is
/// all.
@Singleton
class EngineRoom {

    private static final Logger LOG = Logger.getLogger(EngineRoom.class);

    @Produces
    @Singleton
    Engines engines(@All List<Engine> all) {
        return new Engines(all);
    }

    void warm(@Observes StartupEvent event, Engines engines) {
        Thread.ofPlatform().daemon().name("warming").start(() -> engines.all().forEach(EngineRoom::warm));
    }

    private static void warm(Engine engine) {
        try {
            engine.warm();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s could not be warmed, its first task will be slow", engine.kind());
        }
    }
}
