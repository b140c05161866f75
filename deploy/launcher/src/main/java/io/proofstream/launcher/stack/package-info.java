/// Kafka, Redis, the API and a worker on this machine: started, watched, stopped. Start at `Stack`; what a stack is
/// called is `StackSettings`, where it keeps things is `Home`, how it is found again is `StackState`.
@NullMarked
package io.proofstream.launcher.stack;

import org.jspecify.annotations.NullMarked;
