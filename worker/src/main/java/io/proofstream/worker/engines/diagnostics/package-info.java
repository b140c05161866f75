/// Probes that behave like engines: `noop` and `sleep`.
@NullMarked
package io.proofstream.worker.engines.diagnostics;

import org.jspecify.annotations.NullMarked;
