/// An HTTP client that is light enough to share two cores with what it measures: one thread, non-blocking, no more of
/// HTTP/1.1 and server-sent events than both sides speak. Start at `HttpLoop`.
@NullMarked
package io.proofstream.bench.http;

import org.jspecify.annotations.NullMarked;
