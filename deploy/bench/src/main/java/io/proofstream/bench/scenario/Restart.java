package io.proofstream.bench.scenario;

import io.proofstream.bench.report.Report;
import io.proofstream.testkit.stack.Caller;
import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// `kill -9`, and how long it takes until a job is finished that was submitted after it. The launcher holds Kafka, and
/// its death ends the stack, so it is not among them.
public final class Restart implements Scenario {

    private static final Stack.Part[] PARTS = {Stack.Part.API, Stack.Part.WORKER, Stack.Part.REDIS};

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public void measure(Stack stack, Report report) throws Exception {
        int number = 0;
        for (Stack.Part part : PARTS) {
            finishOne(stack, number++);
            Idle.await();
            long killed = System.nanoTime();
            stack.kill(part);
            finishOne(stack, number++);
            report.add(
                    name(),
                    "kill -9 of " + part.name().toLowerCase(Locale.ROOT) + " to the next finished job, s",
                    String.format(Locale.ROOT, "%.1f", (System.nanoTime() - killed) / 1e9));
        }
    }

    private static void finishOne(Stack stack, int number) throws InterruptedException {
        String job = "{\"content\":{\"text\":\"Restart " + number + ".\"},\"language\":\"en\",\"tasks\":[\"noop\"]}";
        while (!isFinished(stack.caller(), job)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean isFinished(Caller caller, String job) throws InterruptedException {
        try {
            return caller.post("/v1/jobs", job, "Prefer", "wait=30").status() == 200;
        } catch (IOException notBack) {
            return false;
        }
    }
}
