package io.proofstream.e2e;

import io.proofstream.testkit.stack.Stack;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// Tests that share one stack: its start takes longer than most of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnOneStack {

    Stack stack;
    Jobs jobs;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        stack = Stack.startWithDiagnostics();
        jobs = new Jobs(stack.caller());
    }

    @AfterAll
    void stop() throws IOException {
        stack.close();
    }
}
