package io.proofstream.api.eventloop;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/// Back to where a request came in: what is done there needs no other thread to wake, and is done in order.
public final class EventLoop {

    private EventLoop() {}

    /// The event loop of the request in hand, with all that is known of the request there. It must not be blocked.
    public static Executor ofRequest() {
        Context request = Vertx.currentContext();
        return request == null ? Runnable::run : work -> request.runOnContext(now -> work.run());
    }
}
