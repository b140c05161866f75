package io.proofstream.api.submission;

import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Reads request bodies up to their limit, on the event loop.
///
/// Of a longer one it throws away a bounded rest: many clients send everything before they listen, and would meet a
/// closed connection instead of the refusal.
@Singleton
final class BodyReader {

    private final Vertx vertx;
    private final SubmissionLimits limits;
    private final int limit;

    BodyReader(Vertx vertx, SubmissionLimits limits) {
        this.vertx = vertx;
        this.limits = limits;
        this.limit = Math.toIntExact(limits.body().asLongValue());
    }

    /// Fails with an [ApiProblem] when the body is longer than the limit, has no media type, or does not arrive whole
    /// and in time.
    CompletionStage<byte[]> read(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (headers.contains(HttpHeaders.EXPECT)) {
            if (declared(headers) > limit) {
                close(request);
                return CompletableFuture.failedFuture(tooLarge());
            }
            request.response().writeContinue();
        }
        return new Reading(request).begin();
    }

    /// The length that the request says it has; 0 when it says none, or one that no long can hold.
    private static long declared(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private static void close(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }

    private ApiProblem tooLarge() {
        return new ApiProblem(
                ProblemCode.TOO_LARGE, "The body is longer than %d bytes; send less content at once.".formatted(limit));
    }

    /// One body on its way.
    private final class Reading {

        private final HttpServerRequest request;
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final long timer;
        private final Buffer taken = Buffer.buffer();
        private long length;

        Reading(HttpServerRequest request) {
            this.request = request;
            this.timer = vertx.setTimer(limits.arrival().toMillis(), late -> broken());
        }

        CompletionStage<byte[]> begin() {
            request.handler(this::take)
                    .endHandler(end -> whole())
                    .exceptionHandler(gone -> broken())
                    .resume();
            return body;
        }

        private void take(Buffer part) {
            length += part.length();
            if (length <= limit) {
                taken.appendBuffer(part);
            } else if (length > limit + limits.drain().asLongValue()) {
                close(request);
                fail(tooLarge());
            }
        }

        private void whole() {
            if (length > limit) {
                fail(tooLarge());
            } else if (length > 0 && !request.headers().contains(HttpHeaders.CONTENT_TYPE)) {
                fail(new ApiProblem(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as Content-Type: application/json."));
            } else {
                vertx.cancelTimer(timer);
                body.complete(taken.getBytes());
            }
        }

        private void broken() {
            if (body.isDone()) {
                return;
            }
            close(request);
            fail(new ApiProblem(ProblemCode.INVALID_REQUEST, "The body did not arrive whole."));
        }

        private void fail(ApiProblem problem) {
            vertx.cancelTimer(timer);
            body.completeExceptionally(problem);
        }
    }
}
