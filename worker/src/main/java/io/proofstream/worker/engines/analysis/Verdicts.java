package io.proofstream.worker.engines.analysis;

import io.proofstream.common.result.Finding;
import io.proofstream.worker.engines.Interruption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What all checks of an analysis came to, in their order.
public record Verdicts(List<Verdict> each) {

    public Verdicts {
        each = List.copyOf(each);
    }

    /// How a check is put to the text.
    public interface Judging<C> {

        Verdict by(C check) throws InterruptedException;
    }

    public static <C> Verdicts of(List<C> checks, Judging<C> judging) throws InterruptedException {
        List<Verdict> verdicts = new ArrayList<>();
        for (C check : checks) {
            Interruption.check();
            verdicts.add(judging.by(check));
        }
        return new Verdicts(verdicts);
    }

    /// The weighted mean of the checks that apply, 0 to 100.
    public int score() {
        double weights = 0;
        double points = 0;
        for (Verdict verdict : each) {
            weights += verdict.weight();
            points += verdict.weight() * verdict.points();
        }
        return weights == 0 ? 100 : (int) Math.round(100 * points / weights);
    }

    public List<Finding> findings() {
        return each.stream().flatMap(verdict -> verdict.findings().stream()).toList();
    }

    public Map<String, Object> metrics() {
        Map<String, Object> metrics = new LinkedHashMap<>();
        each.forEach(verdict -> metrics.putAll(verdict.metrics()));
        return metrics;
    }
}
