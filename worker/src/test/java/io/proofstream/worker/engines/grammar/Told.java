package io.proofstream.worker.engines.grammar;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.Partials;
import java.util.ArrayList;
import java.util.List;

/// What an engine told while it worked.
final class Told implements Partials {

    static final Partials NOBODY = new Told();

    private final List<Finding> findings = new ArrayList<>();
    private final List<Double> progress = new ArrayList<>();

    @Override
    public void text(String more) {
        throw new AssertionError("grammar tells no text");
    }

    @Override
    public synchronized void findings(List<Finding> more) {
        findings.addAll(more);
    }

    @Override
    public synchronized void progress(double fraction, String stage) {
        progress.add(fraction);
    }

    synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    synchronized List<Double> progress() {
        return List.copyOf(progress);
    }
}
