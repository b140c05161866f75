/// The language that the API and the worker share: what crosses the wire between them, and the rules that must be the
/// same in both. Start at `job.JobManifest`, then `wire.TaskRecord` and `event.JobEvent`.
@NullMarked
package io.proofstream.common;

import org.jspecify.annotations.NullMarked;
