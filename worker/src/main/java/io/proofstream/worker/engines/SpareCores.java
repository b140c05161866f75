package io.proofstream.worker.engines;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/// Further cores for one task that can share out its work, lent while no other task wants them. Bound to the thread on
/// which an engine answers; where nothing is bound, as in tests of an engine alone, there are none.
public interface SpareCores {

    ScopedValue<SpareCores> MINE = ScopedValue.newInstance();

    /// Nobody has a core to spare.
    SpareCores NONE = new SpareCores() {
        @Override
        public <T> Optional<Future<T>> lend(Callable<T> work) {
            return Optional.empty();
        }

        @Override
        public boolean areWanted() {
            return false;
        }
    };

    /// Those of the thread that asks.
    static SpareCores mine() {
        return MINE.orElse(NONE);
    }

    /// Has work done on another core, if one is free this very moment. Who called off the task's own thread
    /// has to cancel the future.
    <T> Optional<Future<T>> lend(Callable<T> work);

    /// Whether somebody waits for a core: who works on a lent one should soon end.
    boolean areWanted();
}
