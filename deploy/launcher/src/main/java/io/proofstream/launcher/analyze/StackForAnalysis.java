package io.proofstream.launcher.analyze;

import io.proofstream.launcher.console.CommandFailed;
import io.proofstream.launcher.console.Style;
import io.proofstream.launcher.console.Terminal;
import io.proofstream.launcher.stack.RunningStack;
import io.proofstream.launcher.stack.Stack;
import io.proofstream.launcher.stack.StackSettings;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stack that runs, or one of our own that ends with us.
final class StackForAnalysis implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String address;
    private final @Nullable Stack own;

    private StackForAnalysis(String address, @Nullable Stack own) {
        this.address = address;
        this.own = own;
    }

    static StackForAnalysis runningOrStarted(Terminal progress) throws CommandFailed, InterruptedException {
        StackSettings settings = StackSettings.here();
        Optional<RunningStack> running = RunningStack.find(settings).filter(RunningStack::isAlive);
        if (running.isPresent()) {
            return new StackForAnalysis(awaitReady(settings, progress), null);
        }
        progress.overwrite(progress.styled("… starting Kafka, Redis, the API and a worker", Style.DIM));
        Stack stack = Stack.prepare(settings.forOneCommand(), text -> {
            progress.wipe();
            progress.line(text);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try {
            stack.start();
        } catch (CommandFailed e) {
            stack.close();
            throw e;
        }
        progress.wipe();
        return new StackForAnalysis(stack.address(), stack);
    }

    private static String awaitReady(StackSettings settings, Terminal progress)
            throws CommandFailed, InterruptedException {
        long until = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            Optional<RunningStack> stack = RunningStack.find(settings).filter(RunningStack::isAlive);
            if (stack.isEmpty()) {
                throw CommandFailed.because("The stack in " + settings.home() + " stopped; try again");
            }
            if (stack.get().isReady()) {
                progress.wipe();
                return stack.get().address();
            }
            progress.overwrite(progress.styled("… the stack is starting", Style.DIM));
            Thread.sleep(PAUSE);
        }
        throw CommandFailed.because("The stack in " + settings.home() + " does not become ready");
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
