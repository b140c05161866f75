package io.proofstream.microbench;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.content.Content;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;
import io.proofstream.common.job.Priority;
import io.proofstream.common.job.TaskId;
import io.proofstream.common.job.TaskSpec;
import io.proofstream.common.job.TenantId;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Finding;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import io.proofstream.common.result.Severity;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One ordinary job: all six analyses of an English page of some 300 words, each with ten findings.
final class Sample {

    private static final int SENTENCES = 25;
    private static final int FINDINGS = 10;
    private static final Instant AT = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final List<Kind> KINDS =
            List.of(Kind.READABILITY, Kind.TONE, Kind.SEO, Kind.GRAMMAR, Kind.STRUCTURE, Kind.SENTIMENT);

    static final Content CONTENT = Content.ofText(IntStream.range(0, SENTENCES)
            .mapToObj(i -> "On day " + i + " the oven is hot before the first guest has found the bell.")
            .collect(Collectors.joining(" ")));

    static final JobManifest MANIFEST = new JobManifest(
            JobId.leastAt(AT),
            new TenantId("acme"),
            Priority.HIGH,
            "en",
            AT,
            AT.plusSeconds(600),
            Map.of("page", "home"),
            KINDS.stream().map(kind -> new TaskSpec(TaskId.of(kind, 1), kind)).toList(),
            null,
            null,
            null);

    static final TaskRecord TASK = new TaskRecord(
            RecordCodec.write(MANIFEST),
            TaskId.of(Kind.SEO, 1),
            Kind.SEO,
            Params.NONE,
            CacheKey.of(MANIFEST.tenant(), Kind.SEO, Params.NONE, "en", CONTENT),
            1,
            CONTENT);

    static final ResultJson RESULT = RecordCodec.write(new AnalysisResult(
            80,
            "Reads well.",
            Map.of("words", 312, "sentences", SENTENCES, "fleschReadingEase", 81.5),
            IntStream.range(0, FINDINGS)
                    .mapToObj(i -> Finding.at(
                            "readability.sentences.long",
                            Severity.SUGGESTION,
                            "This sentence is long; split it.",
                            CONTENT.text(),
                            i * 10,
                            i * 10 + 8,
                            List.of()))
                    .toList()));

    private Sample() {}

    static JobEvent.TaskCompleted completed(Kind kind) {
        return new JobEvent.TaskCompleted(
                TaskId.of(kind, 1), 1, false, CacheTier.PERMANENT, "local", 12, Money.NONE, RESULT, AT, AT);
    }

    /// Everything that happens to the job, in order.
    static List<JobEvent> events() {
        return IntStream.rangeClosed(0, KINDS.size())
                .<JobEvent>mapToObj(i -> i == 0 ? new JobEvent.JobAccepted(AT) : completed(KINDS.get(i - 1)))
                .toList();
    }
}
