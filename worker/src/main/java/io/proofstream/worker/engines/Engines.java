package io.proofstream.worker.engines;

import io.proofstream.common.job.Kind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The engines of this worker, one a kind.
public final class Engines {

    private final Map<Kind, Engine> byKind = new EnumMap<>(Kind.class);

    /// @throws IllegalArgumentException when two engines answer the same kind
    public Engines(Collection<Engine> engines) {
        for (Engine engine : engines) {
            Engine other = byKind.put(engine.kind(), engine);
            if (other != null) {
                throw new IllegalArgumentException("two engines answer " + engine.kind() + ": "
                        + other.getClass().getName() + " and "
                        + engine.getClass().getName());
            }
        }
    }

    /// Empty when this worker cannot answer the kind.
    public Optional<Engine> of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    public Collection<Engine> all() {
        return byKind.values();
    }
}
