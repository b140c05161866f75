package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.ExitCode;
import io.proofstream.launcher.console.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "analyze",
        description = "Analyses pages and shows what is found while it is found. Starts the stack when none runs, and"
                + " stops it again.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every analysis of every page completed", "1:failed, or done in part", "2:bad usage"})
public final class AnalyzeCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Output {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Text, Markdown (.md) or HTML (.html); - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--tasks",
            split = ",",
            paramLabel = "KIND",
            description = "Analyses, separated by commas (all six).")
    private List<String> tasks = new ArrayList<>();

    @Option(names = "--language", paramLabel = "CODE", description = "Of the page, for example en or nl (detected).")
    private @Nullable String language;

    @Option(names = "--priority", paramLabel = "LEVEL", description = "critical, high, medium or low (high).")
    private @Nullable String priority;

    @Option(names = "--keyphrase", paramLabel = "WORDS", description = "What the page should be found for (seo).")
    private @Nullable String keyphrase;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "text|json",
            description = "json: the finished job; an array when several files are given.")
    private Output output = Output.TEXT;

    @Override
    public Integer call() throws CommandFailed, InterruptedException {
        Wishes wishes = Wishes.of(tasks, language, priority, keyphrase);
        List<Page> pages = new ArrayList<>();
        for (String file : files) {
            pages.add(Page.read(file, System.in));
        }
        Terminal out = Terminal.standardOutput(System.getenv());
        Terminal errors = Terminal.standardError(System.getenv());
        List<JsonNode> finished = new ArrayList<>();
        try (StackForAnalysis stack = StackForAnalysis.runningOrStarted(errors);
                JobClient client = new JobClient(stack.address())) {
            List<JsonNode> accepted = new ArrayList<>();
            for (Page page : pages) {
                accepted.add(client.submit(page.name(), wishes.request(page)));
            }
            for (int i = 0; i < pages.size(); i++) {
                TextReport report = output == Output.TEXT ? new TextReport(out, pages.get(i)) : null;
                Terminal progress = output == Output.TEXT && out.live() ? out : errors;
                finished.add(new Analysis(progress, report).follow(client, accepted.get(i)));
            }
        }
        if (output == Output.JSON) {
            out.line(json(finished));
        }
        boolean all =
                finished.stream().allMatch(job -> job.path("status").asText().equals("completed"));
        return all ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String json(List<JsonNode> jobs) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(jobs.size() == 1 ? jobs.getFirst() : jobs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON can be written", e);
        }
    }
}
