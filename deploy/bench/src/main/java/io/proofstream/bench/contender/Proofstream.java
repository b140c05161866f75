package io.proofstream.bench.contender;

import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Ours, as `./proofstream up` starts it.
public final class Proofstream implements Contender {

    private static final String FINISHED = "proofstream_jobs_finished_seconds_count";

    private final Stack stack;

    public Proofstream() throws IOException, InterruptedException {
        stack = Stack.startWithDiagnostics();
    }

    @Override
    public String name() {
        return "Proofstream";
    }

    @Override
    public int port() {
        return stack.apiPort();
    }

    @Override
    public Map<String, Duration> cpu() {
        return stack.cpu();
    }

    @Override
    public long finished() throws IOException, InterruptedException {
        return stack.caller()
                .text("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(FINISHED))
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
