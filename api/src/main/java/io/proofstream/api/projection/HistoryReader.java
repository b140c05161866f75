package io.proofstream.api.projection;

import io.proofstream.common.job.JobId;
import io.proofstream.common.job.JobManifest;
import io.proofstream.common.wire.RecordCodec;
import io.proofstream.common.wire.UnreadableRecord;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads jobs' histories from Redis. Reads that come while others are on their way are sent together, so that a
/// thousand readers at once cost a handful of round trips, and one alone does not wait.
@ApplicationScoped
class HistoryReader {

    private static final Logger LOG = Logger.getLogger(HistoryReader.class);
    private static final int MOST_IN_ONE = 256;
    private static final int PIPELINES = 2;

    private record Read(JobId job, int from, int to, CompletableFuture<List<byte[]>> answer) {}

    private final RedisPipeline redis;
    private final Queue<Read> waiting = new ArrayDeque<>();
    private int underWay;

    HistoryReader(RedisPipeline redis) {
        this.redis = redis;
    }

    /// Elements of a job's history: its manifest is 0, its entries follow. Empty where there are none.
    ///
    /// @param to inclusive; -1 for the last
    CompletionStage<List<byte[]>> read(JobId job, int from, int to) {
        CompletableFuture<List<byte[]>> answer = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.add(new Read(job, from, to, answer));
        }
        sendWaiting();
        return answer;
    }

    /// A job's whole history out of its elements; empty where there are none, or the manifest cannot be read.
    static Optional<JobHistory> whole(List<byte[]> elements) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<LedgerEntry> entries = new ArrayList<>();
        for (byte[] element : elements.subList(1, elements.size())) {
            entry(element).ifPresent(entries::add);
        }
        return manifest(elements.getFirst()).map(manifest -> JobHistory.of(manifest, entries));
    }

    static Optional<JobManifest> manifest(byte[] element) {
        try {
            return Optional.of(RecordCodec.MANIFESTS.decode(element));
        } catch (UnreadableRecord e) {
            LOG.errorf(e, "a job's manifest in Redis cannot be read");
            return Optional.empty();
        }
    }

    static Optional<LedgerEntry> entry(byte[] element) {
        try {
            return Optional.of(LedgerEntry.decode(element));
        } catch (UnreadableRecord e) {
            // Written by a later version, which is being rolled out.
            LOG.warnf("an event in Redis cannot be read here, and is left out: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private void sendWaiting() {
        List<Read> reads = new ArrayList<>();
        synchronized (waiting) {
            if (underWay == PIPELINES || waiting.isEmpty()) {
                return;
            }
            underWay++;
            while (!waiting.isEmpty() && reads.size() < MOST_IN_ONE) {
                reads.add(waiting.remove());
            }
        }
        redis.send(reads.stream().map(HistoryReader::command).toList()).onComplete(answers -> {
            synchronized (waiting) {
                underWay--;
            }
            sendWaiting();
            for (int i = 0; i < reads.size(); i++) {
                CompletableFuture<List<byte[]>> answer = reads.get(i).answer();
                if (answers.succeeded()) {
                    answer.complete(elements(answers.result().get(i)));
                } else {
                    answer.completeExceptionally(answers.cause());
                }
            }
        });
    }

    static Request command(JobId job) {
        return command(new Read(job, 0, -1, new CompletableFuture<>()));
    }

    private static Request command(Read read) {
        return Request.cmd(Command.LRANGE)
                .arg(ReadModelKeys.history(read.job()))
                .arg(read.from())
                .arg(read.to());
    }

    static List<byte[]> elements(@Nullable Response list) {
        List<byte[]> elements = new ArrayList<>();
        if (list != null) {
            list.forEach(element -> elements.add(element.toBytes()));
        }
        return elements;
    }
}
