package io.proofstream.bench;

import io.proofstream.bench.quality.Quality;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.scenario.Cached;
import io.proofstream.bench.scenario.Footprint;
import io.proofstream.bench.scenario.Scenario;
import io.proofstream.bench.scenario.Stream;
import io.proofstream.bench.scenario.Submit;
import io.proofstream.testkit.stack.Stack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `./proofstream bench [NAME…]`: measures a stack of its own, one after the other, and prints a table.
@Command(
        name = "bench",
        description = "Measures a stack of its own and prints a table of figures.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    private static final List<Scenario> SCENARIOS =
            List.of(new Footprint(), new Submit(), new Stream(), new Cached(), new Quality());

    @Parameters(
            paramLabel = "NAME",
            description = "Which: footprint, submit, stream, cached, quality. All when none is named.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON, too.")
    private @Nullable Path json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<Scenario> chosen = chosen();
        Report report = new Report(System.out);
        for (Scenario scenario : chosen) {
            try (Stack stack = Stack.start(Map.of("PROOFSTREAM_DIAGNOSTICS", "1"))) {
                scenario.measure(stack, report);
            }
        }
        if (json != null) {
            report.writeJson(json);
        }
        return 0;
    }

    private List<Scenario> chosen() {
        for (String name : names) {
            if (SCENARIOS.stream().noneMatch(scenario -> scenario.name().equals(name))) {
                throw new ParameterException(new CommandLine(this), "no such benchmark: " + name);
            }
        }
        return SCENARIOS.stream()
                .filter(scenario -> names.isEmpty() || names.contains(scenario.name()))
                .toList();
    }
}
