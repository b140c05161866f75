package io.proofstream.bench.scenario;

import io.proofstream.bench.contender.Contender;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.report.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures both sides in turn, A, B, A, B, so that what else the machine does meets both.
final class Rounds {

    /// One round of one side.
    interface Round {

        /// @return figures by what they say; the same ones in each round
        Map<String, Double> measure(Contender contender) throws Exception;
    }

    private static final int ROUNDS = 5;
    private static final int QUICK_ROUNDS = 3;

    private Rounds() {}

    static void run(String benchmark, Rig rig, Report report, Round round) throws Exception {
        List<Contender> contenders = rig.contenders(report);
        Map<String, List<Samples>> figures = new LinkedHashMap<>();
        for (int i = 0; i < (rig.isQuick() ? QUICK_ROUNDS : ROUNDS); i++) {
            for (int side = 0; side < contenders.size(); side++) {
                Map<String, Double> measured = round.measure(contenders.get(side));
                for (Map.Entry<String, Double> figure : measured.entrySet()) {
                    figures.computeIfAbsent(
                                    figure.getKey(),
                                    same -> contenders.stream()
                                            .map(contender -> new Samples())
                                            .toList())
                            .get(side)
                            .add(figure.getValue());
                }
            }
        }
        figures.forEach((figure, samples) -> add(report, benchmark, figure, samples));
    }

    static void add(Report report, String benchmark, String figure, List<Samples> samples) {
        if (samples.size() == 1 || samples.get(1).isEmpty()) {
            report.add(benchmark, figure, samples.getFirst().toString());
        } else {
            report.compare(benchmark, figure, samples.getFirst(), samples.get(1));
        }
    }
}
