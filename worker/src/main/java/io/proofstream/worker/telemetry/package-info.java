/// What is measured and traced. `WorkerMeters` declares every meter, `Tracing` continues a job's trace.
@NullMarked
package io.proofstream.worker.telemetry;

import org.jspecify.annotations.NullMarked;
