package io.proofstream.api.compression;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/// Compresses what is long, for a caller that takes it: a list of jobs with all their findings becomes a sixth. What is
/// short stays as it is, or it would cost more time than it saves.
@Provider
@CompressedWhenLong
public class LongAnswers implements WriterInterceptor {

    /// Below this, all of an answer is under way at once anyhow (the first window of TCP).
    static final int LEAST_BYTES = 8 * 1024;

    private final CurrentVertxRequest current;

    LongAnswers(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream(LEAST_BYTES);
        context.setOutputStream(body);
        context.proceed();
        context.setOutputStream(out);
        HttpServerRequest request = current.getCurrent().request();
        if (body.size() >= LEAST_BYTES && Encoding.GZIP.isAcceptedBy(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            sayCompressed(context.getHeaders(), request.response());
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                body.writeTo(gzip);
            }
        } else {
            body.writeTo(out);
        }
    }

    /// Says it to the server itself too: the framework has handed it the headers already, and does so again only when
    /// the answer was too short to be sent at once.
    private static void sayCompressed(MultivaluedMap<String, Object> headers, HttpServerResponse response) {
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, Encoding.GZIP.token());
        response.putHeader(HttpHeaders.CONTENT_ENCODING, Encoding.GZIP.token());
        // The same state of the same thing, but not the same bytes.
        if (headers.getFirst(HttpHeaders.ETAG) instanceof EntityTag tag) {
            headers.putSingle(HttpHeaders.ETAG, new EntityTag(tag.getValue(), true));
            response.putHeader(HttpHeaders.ETAG, "W/\"" + tag.getValue() + "\"");
        }
    }
}
