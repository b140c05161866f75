package io.proofstream.api.submission;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Takes the bodies of ordinary submissions in before they get a thread: reading one from a thread, piece by piece,
/// goes
/// back and forth between it and the event loop. What is longer, of unknown length, or waits for our consent is read by
/// [BodyReader].
@ApplicationScoped
class ShortBodies {

    private static final int MOST_BYTES = 64 * 1024;
    /// After whatever refuses a request for its head.
    private static final int LAST = 1;

    void install(@Observes Filters filters) {
        filters.register(this::read, LAST);
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.method().equals(HttpMethod.POST)
                || !"/v1/jobs".equals(request.path())
                || !isShort(request.headers())) {
            context.next();
            return;
        }
        request.body().onComplete(read -> {
            if (read.succeeded()) {
                ((RoutingContextInternal) context).setBody(read.result());
                context.next();
            } else {
                // The connection is gone, and with it whoever would read an answer.
                context.fail(400);
            }
        });
        request.resume();
    }

    private static boolean isShort(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.length() <= 5
                && length.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(length) <= MOST_BYTES
                && !headers.contains(HttpHeaders.EXPECT, HttpHeaderValues.CONTINUE, true);
    }
}
