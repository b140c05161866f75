package io.proofstream.microbench;

import io.proofstream.common.job.Kind;
import io.proofstream.common.wire.Encoded;
import io.proofstream.common.wire.EventRecord;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.TaskRecord;
import io.proofstream.common.wire.UnreadableRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Records to bytes and back: a task with its text, an answer with ten findings.
@State(Scope.Benchmark)
public class RecordCodecBenchmark {

    private final EventRecord event = new EventRecord(Sample.TASK.manifest(), Encoded.of(Sample.completed(Kind.SEO)));
    private final byte[] eventBytes = RecordCodec.EVENTS.encode(event);
    private final byte[] taskBytes = RecordCodec.TASKS.encode(Sample.TASK);

    @Benchmark
    public byte[] encodeTask() {
        return RecordCodec.TASKS.encode(Sample.TASK);
    }

    @Benchmark
    public TaskRecord decodeTask() throws UnreadableRecord {
        return RecordCodec.TASKS.decode(taskBytes);
    }

    @Benchmark
    public byte[] encodeEvent() {
        return RecordCodec.EVENTS.encode(event);
    }

    @Benchmark
    public EventRecord decodeEvent() throws UnreadableRecord {
        return RecordCodec.EVENTS.decode(eventBytes);
    }
}
