package io.proofstream.worker.engines;

import io.proofstream.common.result.Finding;
import java.util.List;

/// Takes parts of an answer while it is made, and streams them to whoever watches. Never blocks for long.
public interface Partials {

    void text(String more);

    void findings(List<Finding> more);

    /// @param fraction 0 to 1
    /// @param stage a word or two for a person
    void progress(double fraction, String stage);
}
