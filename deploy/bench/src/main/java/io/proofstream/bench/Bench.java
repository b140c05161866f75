package io.proofstream.bench;

import io.proofstream.bench.contender.Peer;
import io.proofstream.bench.quality.Quality;
import io.proofstream.bench.report.Report;
import io.proofstream.bench.scenario.Analyses;
import io.proofstream.bench.scenario.Benchmark;
import io.proofstream.bench.scenario.Cached;
import io.proofstream.bench.scenario.ColdStart;
import io.proofstream.bench.scenario.Fanout;
import io.proofstream.bench.scenario.FloodOfJobs;
import io.proofstream.bench.scenario.Footprint;
import io.proofstream.bench.scenario.Hops;
import io.proofstream.bench.scenario.Priority;
import io.proofstream.bench.scenario.Restart;
import io.proofstream.bench.scenario.Rig;
import io.proofstream.bench.scenario.Scale;
import io.proofstream.bench.scenario.Stream;
import io.proofstream.bench.scenario.Submit;
import io.proofstream.testkit.Belongings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<Benchmark> BENCHMARKS = List.of(
            new Footprint(),
            new FloodOfJobs(),
            new ColdStart(),
            new Submit(),
            new Stream(),
            new Cached(),
            new Priority(),
            new Fanout(),
            new Scale(),
            new Restart(),
            new Hops(),
            new Analyses(),
            new Quality());

    @Parameters(
            paramLabel = "NAME",
            description =
                    "Which: footprint, flood, cold, submit, stream, cached, priority, fanout, scale, restart, hops,"
                            + " analyses, quality. All when none is named.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON, too.")
    private @Nullable Path json;

    @Option(names = "--quick", description = "Fewer rounds, shorter: a look while developing, not a result.")
    private boolean quick;

    @Option(names = "--no-peer", description = "Measures only ours, no peer beside it.")
    private boolean withoutPeer;

    @Option(
            names = "--peer",
            paramLabel = "PEER",
            description =
                    "Who is measured beside ours: ${COMPLETION-CANDIDATES}. ${DEFAULT-VALUE} where none is named.")
    private Peer peer = Peer.BULLMQ;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench())
                .registerConverter(Peer.class, Peer::named)
                .setExecutionExceptionHandler(Bench::failed)
                .execute(args));
    }

    /// What is measured ends with us: nobody needs to read that it did.
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult result) throws Exception {
        if (Belongings.areEnding()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    @Override
    public Integer call() throws Exception {
        List<Benchmark> chosen = chosen();
        Report report = new Report(System.out, "Fastify + " + peer.title());
        try (Rig rig = new Rig(
                quick,
                withoutPeer ? Optional.empty() : Optional.of(peer),
                Path.of(System.getProperty("proofstream.root", "")))) {
            for (Benchmark benchmark : chosen) {
                benchmark.run(rig, report);
            }
        }
        if (json != null) {
            report.writeJson(json);
        }
        return 0;
    }

    private List<Benchmark> chosen() {
        for (String name : names) {
            if (BENCHMARKS.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
                throw new ParameterException(new CommandLine(this), "no such benchmark: " + name);
            }
        }
        return BENCHMARKS.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
    }
}
