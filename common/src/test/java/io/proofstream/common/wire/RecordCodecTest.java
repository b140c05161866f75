package io.proofstream.common.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.proofstream.common.content.CacheKey;
import io.proofstream.common.content.Content;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.failure.Failure;
import io.proofstream.common.failure.FailureCode;
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
import io.proofstream.common.result.Json;
import io.proofstream.common.result.Money;
import io.proofstream.common.result.ResultJson;
import io.proofstream.common.result.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123Z");
    private static final TaskId SEO = new TaskId("seo");
    private static final JobManifest JOB = new JobManifest(
            JobId.next(NOW),
            new TenantId("local"),
            Priority.HIGH,
            "nl",
            NOW,
            NOW.plusSeconds(60),
            Map.of("page", "1"),
            List.of(new TaskSpec(SEO, Kind.SEO)),
            null,
            null,
            null);

    private static EventRecord record(JobEvent event) {
        return new EventRecord(Encoded.of(JOB), Encoded.of(event));
    }

    static Stream<JobEvent> everyEvent() {
        Failure failure = new Failure(FailureCode.ENGINE_FAILURE, "broke", true);
        ResultJson result = RecordCodec.write(new AnalysisResult(
                71,
                "Fine.",
                Map.of("words", 12, "ratio", 0.5),
                List.of(
                        Finding.whole("seo.title.present", Severity.GOOD, "There is a title."),
                        Finding.at("seo.x.y", Severity.ERROR, "Odd 😀.", "a 😀 b", 2, 4, List.of("c")))));
        return Stream.of(
                new JobEvent.JobAccepted(NOW),
                new JobEvent.JobCancelled(NOW),
                new JobEvent.JobExpired(NOW),
                new JobEvent.TaskStarted(SEO, 1, "local", NOW),
                new JobEvent.TaskPartial(SEO, null, null, 0.25, "words", NOW),
                new JobEvent.TaskRetrying(SEO, 1, failure, NOW.plusSeconds(2), NOW),
                new JobEvent.TaskReset(SEO, NOW),
                new JobEvent.TaskCompleted(
                        SEO, 2, false, CacheTier.PERMANENT, "local", 41, Money.NONE, result, null, NOW),
                new JobEvent.TaskFailed(SEO, 5, failure, NOW),
                new JobEvent.TaskCancelled(SEO, 1, NOW),
                new JobEvent.TaskExpired(SEO, 1, NOW));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void bringsBackEveryEvent(JobEvent event) throws UnreadableRecord {
        EventRecord record = record(event);

        EventRecord read = RecordCodec.EVENTS.decode(RecordCodec.EVENTS.encode(record));

        assertThat(read).isEqualTo(record);
    }

    @Test
    void bringsBackAnAnswerThatAlsoSaysThatItsAttemptBegan() throws UnreadableRecord {
        ResultJson result = RecordCodec.write(new AnalysisResult(80, "Short.", Map.of(), List.of()));
        EventRecord record = record(new JobEvent.TaskCompleted(
                SEO, 1, false, CacheTier.PERMANENT, "local", 2, Money.NONE, result, NOW.minusMillis(2), NOW));

        EventRecord read = RecordCodec.EVENTS.decode(RecordCodec.EVENTS.encode(record));

        assertThat(read).isEqualTo(record);
        assertThat(((JobEvent.TaskCompleted) read.event()).started())
                .contains(new JobEvent.TaskStarted(SEO, 1, "local", NOW.minusMillis(2)));
    }

    @Test
    void bringsBackAnAcceptanceWithWhatWasKnown() throws UnreadableRecord {
        List<JobEvent.TaskCompleted> known = everyEvent()
                .filter(JobEvent.TaskCompleted.class::isInstance)
                .map(JobEvent.TaskCompleted.class::cast)
                .toList();
        EventRecord record = record(new JobEvent.JobAccepted(NOW, known));

        EventRecord read = RecordCodec.EVENTS.decode(RecordCodec.EVENTS.encode(record));

        assertThat(known).hasSize(1);
        assertThat(read).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void keepsTheJsonOfWhatItReadsForWhoPassesItOn(JobEvent event) throws UnreadableRecord {
        Json job = RecordCodec.MANIFESTS.json(RecordCodec.write(JOB));
        Json what = Json.of(RecordCodec.JOB_EVENTS.encode(event));
        byte[] written = RecordCodec.EVENTS.encode(new EventRecord(RecordCodec.write(JOB), Encoded.of(event)));

        EventRecord read = RecordCodec.EVENTS.decode(written);

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"job\":" + job + ",\"event\":" + what + "}");
        assertThat(read.manifest().json()).isEqualTo(job);
        assertThat(read.what().json()).isEqualTo(what);
        assertThat(RecordCodec.EVENTS.encode(read)).isEqualTo(written);
    }

    @Test
    void keepsWhatANewerWriterAddedForWhoPassesItOn() throws UnreadableRecord {
        String newer = "{ \"colour\" : 1 ,\n\"type\":\"job.cancelled\", \"at\" : 5 }";
        String record =
                "{\"event\": " + newer + " , \"job\":" + RecordCodec.write(JOB).json() + "}";

        EventRecord read = RecordCodec.EVENTS.decode(record.getBytes(StandardCharsets.UTF_8));

        assertThat(read.what().json()).hasToString(newer);
        assertThat(read.event()).isEqualTo(new JobEvent.JobCancelled(Instant.ofEpochMilli(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "last"})
    void passesOnAResultAsItIsWhereverTheTypeStands(String typeStands) throws UnreadableRecord {
        String result =
                "{\"summary\":\"Zoë 😀\\n\",\"metrics\":{\"score\":3,\"a\":[{}]},\"score\":71,\"findings\":[{\"score\":1}]}";
        String type = "\"type\":\"task.completed\"";
        String rest =
                "\"taskId\":\"seo\",\"attempt\":1,\"cached\":false,\"cacheTier\":\"permanent\",\"engine\":\"local\","
                        + "\"durationMs\":4,\"cost\":{\"amount\":\"0\",\"currency\":\"USD\"},\"result\":" + result
                        + ",\"at\":1";
        String event = "{" + (typeStands.equals("first") ? type + "," + rest : rest + "," + type) + "}";

        JobEvent read = RecordCodec.JOB_EVENTS.decode(event.getBytes(StandardCharsets.UTF_8));

        assertThat(read)
                .isInstanceOfSatisfying(
                        JobEvent.TaskCompleted.class,
                        done -> assertThat(done.result()).isEqualTo(new ResultJson(71, Json.of(result))));
        assertThat(new String(RecordCodec.JOB_EVENTS.encode(read), StandardCharsets.UTF_8))
                .contains("\"result\":" + result + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "{\"score\":", "{\"a\":1]"})
    void takesNothingElseForAResult(String result) {
        String cached = "{\"tier\":\"permanent\",\"engine\":\"local\",\"at\":1,\"result\":" + result + "}";

        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> RecordCodec.RESULTS.decode(cached.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void coversEveryEventThereIs() {
        assertThat(everyEvent().map(Object::getClass))
                .containsExactlyInAnyOrder(Stream.of(JobEvent.OfJob.class, JobEvent.OfTask.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .toArray(Class[]::new));
    }

    @Test
    void bringsBackATask() throws UnreadableRecord {
        Content content = Content.ofText("Regel één\r\n🍞 regel twee \u202e");
        Params params = new Params(Map.of("keyphrase", "volkoren brood", "related", List.of("a", "b")));
        CacheKey key = CacheKey.of(JOB.tenant(), Kind.SEO, params, "nl", content);
        TaskRecord task = new TaskRecord(Encoded.of(JOB), SEO, Kind.SEO, params, key, 1, content);

        TaskRecord read = RecordCodec.TASKS.decode(RecordCodec.TASKS.encode(task));

        assertThat(read).isEqualTo(task);
    }

    @Test
    void ignoresWhatANewerWriterAdded() throws UnreadableRecord {
        String json =
                new String(RecordCodec.EVENTS.encode(record(new JobEvent.JobAccepted(NOW))), StandardCharsets.UTF_8);
        String newer = json.replace("{\"job\":{", "{\"colour\":1,\"job\":{\"shape\":[],");

        EventRecord read = RecordCodec.EVENTS.decode(newer.getBytes(StandardCharsets.UTF_8));

        assertThat(read.job()).isEqualTo(JOB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "\"text\"",
                "{}",
                "{\"job\":null,\"event\":null}",
                "\u0000\u0001",
                "{\"job\":{\"id\":\"x\"}}"
            })
    void saysThatARecordCannotBeRead(String bytes) {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> RecordCodec.EVENTS.decode(bytes.getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> RecordCodec.TASKS.decode(bytes.getBytes(StandardCharsets.UTF_8)));
    }
}
