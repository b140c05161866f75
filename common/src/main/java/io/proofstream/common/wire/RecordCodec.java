package io.proofstream.common.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.result.AnalysisResult;
import io.proofstream.common.result.Json;
import io.proofstream.common.result.ResultJson;
import java.io.IOException;

/// Records to bytes and back: UTF-8 JSON, with times in whole milliseconds since the epoch: as text they took a
/// quarter of the time that reading a record takes (text is still read). Fields that a reader does not know are
/// ignored, so that a writer that adds one and an older reader can run side by side during a rollout; when what
/// a field means changes, the older processes are stopped first.
public final class RecordCodec<T> {

    /// The attribute under which a reader finds the bytes that it reads.
    static final Object SOURCE = RecordCodec.class;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ResultJsonModule())
            .addModule(new EncodedModule())
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter ANSWERS = MAPPER.writerFor(AnalysisResult.class);
    private static final ObjectWriter JOBS = MAPPER.writerFor(JobManifest.class);

    public static final RecordCodec<TaskRecord> TASKS = new RecordCodec<>(TaskRecord.class);
    public static final RecordCodec<EventRecord> EVENTS = new RecordCodec<>(EventRecord.class);
    /// One event without its job's manifest, as the read model keeps it.
    public static final RecordCodec<JobEvent> JOB_EVENTS = new RecordCodec<>(JobEvent.class);
    /// What a job is, as the read model keeps it.
    public static final RecordCodec<JobManifest> MANIFESTS = new RecordCodec<>(JobManifest.class);
    public static final RecordCodec<CachedResult> RESULTS = new RecordCodec<>(CachedResult.class);

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private RecordCodec(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    /// A result in the form in which records carry it.
    public static ResultJson write(AnalysisResult result) {
        try {
            return new ResultJson(result.score(), Json.of(ANSWERS.writeValueAsBytes(result)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own results can be written", e);
        }
    }

    /// A manifest in the form in which records carry it: written once for all records of its job.
    public static Encoded<JobManifest> write(JobManifest job) {
        try {
            return new Encoded<>(job, Json.of(JOBS.writeValueAsBytes(job)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own manifests can be written", e);
        }
    }

    /// What was kept of it, or else written now.
    public Json json(Encoded<? extends T> part) {
        Json json = part.json();
        return json == null ? Json.of(encode(part.value())) : json;
    }

    public byte[] encode(T record) {
        try {
            return writer.writeValueAsBytes(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records can be written", e);
        }
    }

    /// @throws UnreadableRecord when `bytes` are not such a record
    public T decode(byte[] bytes) throws UnreadableRecord {
        try {
            T record = reader.withAttribute(SOURCE, bytes).readValue(bytes);
            if (record == null) {
                throw new UnreadableRecord("the record is JSON null", null);
            }
            return record;
        } catch (IOException e) {
            throw new UnreadableRecord(e.getMessage(), e);
        }
    }
}
