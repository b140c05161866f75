package io.proofstream.worker.engines;

import io.proofstream.common.result.Finding;
import java.util.List;

/// Takes parts of an answer while it is made, and streams them to whoever watches. Never blocks for long.
public interface Partials {

    /// Of work whose parts nobody waits for.
    Partials UNHEARD = new Partials() {
        @Override
        public void text(String more) {}

        @Override
        public void findings(List<Finding> more) {}

        @Override
        public void progress(double fraction, String stage) {}
    };

    void text(String more);

    void findings(List<Finding> more);

    /// @param fraction 0 to 1
    /// @param stage a word or two for a person
    void progress(double fraction, String stage);
}
