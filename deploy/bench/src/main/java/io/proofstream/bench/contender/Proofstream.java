package io.proofstream.bench.contender;

import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.utils.AppInfoParser;

/// Ours, as `./proofstream up` starts it.
public final class Proofstream implements Contender {

    private static final String FINISHED = "proofstream_jobs_finished_seconds_count";

    private final Stack stack;

    public Proofstream() throws IOException, InterruptedException {
        this(Map.of());
    }

    /// @param extra environment
    public Proofstream(Map<String, String> extra) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(extra);
        environment.put("PROOFSTREAM_DIAGNOSTICS", "1");
        stack = Stack.start(environment);
    }

    /// One more worker beside the first.
    public void addWorker() throws IOException, InterruptedException {
        stack.addWorker();
    }

    /// Bytes that the API's objects take once those that nobody needs are gone.
    public long apiHeapAfterCollection() throws IOException, InterruptedException {
        return stack.heapAfterCollection(Stack.Part.API);
    }

    @Override
    public String name() {
        return "Proofstream";
    }

    @Override
    public String versions() throws IOException {
        return "Java " + Runtime.version() + ", Kafka " + AppInfoParser.getVersion() + ", Redis "
                + stack.redis().version();
    }

    @Override
    public int port() {
        return stack.apiPort();
    }

    @Override
    public Map<String, Duration> cpu() {
        return stack.cpu();
    }

    public Caller caller() {
        return stack.caller();
    }

    /// Tasks that the API has answered out of a layer of its cache, `local` or `shared`.
    public long cacheHits(String layer) throws IOException, InterruptedException {
        return metric("proofstream_cache_lookups_total", "layer=\"" + layer + "\"");
    }

    @Override
    public long finished() throws IOException, InterruptedException {
        return metric(FINISHED, "");
    }

    private long metric(String name, String label) throws IOException, InterruptedException {
        return stack.caller()
                .text("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(name) && line.contains(label))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Override
    public Map<String, Long> kept() throws IOException, InterruptedException {
        try {
            return bytes();
        } catch (ExecutionException e) {
            throw new IOException("Kafka does not tell how much it keeps", e);
        }
    }

    private Map<String, Long> bytes() throws IOException, InterruptedException, ExecutionException {
        Map<String, Long> kept = new LinkedHashMap<>();
        kept.put("Redis, memory", stack.redis().usedMemory());
        kept.put("Kafka, log", stack.kafka().logBytes());
        return kept;
    }

    @Override
    public void close() throws IOException {
        stack.close();
    }
}
