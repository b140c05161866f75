package io.proofstream.worker.engines;

import io.proofstream.common.result.Finding;
import java.util.List;

/// Nobody watches.
public enum NoPartials implements Partials {
    INSTANCE;

    @Override
    public void text(String more) {}

    @Override
    public void findings(List<Finding> more) {}

    @Override
    public void progress(double fraction, String stage) {}
}
