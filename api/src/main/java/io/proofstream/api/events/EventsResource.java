package io.proofstream.api.events;

import io.proofstream.api.eventloop.EventLoop;
import io.proofstream.api.identity.Caller;
import io.proofstream.api.problem.ApiProblem;
import io.proofstream.api.problem.ProblemCode;
import io.proofstream.api.projection.EventId;
import io.proofstream.api.projection.JobEventLog;
import io.proofstream.api.projection.JobStream;
import io.proofstream.common.job.JobId;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.core.EncodedMediaType;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/// A job's events as they happen, from the first one or from where the client left off.
@Path("/v1/jobs/{id}/events")
public class EventsResource {

    private final JobEventLog log;
    private final OpenStreams streams;
    private final Caller caller;

    EventsResource(JobEventLog log, OpenStreams streams, Caller caller) {
        this.log = log;
        this.streams = streams;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RunOnVirtualThread
    @APIResponseSchema(String.class)
    public OpenStream events(
            @PathParam("id") String id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventIdHeader,
            @QueryParam("lastEventId") @Nullable String lastEventId,
            @Context HttpServerResponse response) {
        EventId after = after(lastEventIdHeader, lastEventId);
        streams.enter();
        boolean open = false;
        try {
            JobStream job = follow(id, after);
            if (job.atEnd()) {
                job.close();
                // Tells a browser's EventSource to stop coming back.
                throw new WebApplicationException(Response.noContent().build());
            }
            OpenStream stream = streams.open(job, response::reset, EventLoop.ofRequest());
            open = true;
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // Or nginx keeps the events until it has a buffer full.
            response.putHeader("X-Accel-Buffering", "no");
            return stream;
        } finally {
            if (!open) {
                streams.leave();
            }
        }
    }

    private JobStream follow(String id, @Nullable EventId after) {
        if (JobId.isValid(id)) {
            var stream = log.follow(caller.tenant(), new JobId(id), after);
            if (stream.isPresent()) {
                return stream.get();
            }
        }
        throw new ApiProblem(ProblemCode.NOT_FOUND, "There is no job " + id + ".");
    }

    private static @Nullable EventId after(@Nullable String header, @Nullable String query) {
        String given = header == null || header.isEmpty() ? query : header;
        if (given == null || given.isEmpty()) {
            return null;
        }
        return EventId.parse(given)
                .orElseThrow(
                        () -> new ApiProblem(
                                ProblemCode.INVALID_REQUEST,
                                "Last-Event-ID must be the id of an event of this stream; leave it out to begin at the first."));
    }

    /// Puts a stream on the wire. The framework's own way writes and flushes each event by itself.
    @Provider
    public static final class StreamWriter implements ServerMessageBodyWriter<OpenStream> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
            return type == OpenStream.class;
        }

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == OpenStream.class;
        }

        @Override
        public void writeResponse(OpenStream stream, Type generic, ServerRequestContext context) {
            if (!(context instanceof ResteasyReactiveRequestContext request)) {
                throw new IllegalStateException("not a request of this framework: " + context);
            }
            // The answer is ours from here on, until it ends.
            request.suspend();
            ServerHttpResponse response = request.serverResponse();
            // The framework would name a character set; events are always in UTF-8.
            request.setResponseContentType((EncodedMediaType) null);
            response.setResponseHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS);
            response.setChunked(true);
            response.addCloseHandler(stream::cancel);
            stream.writeTo(new OpenStream.Client() {
                @Override
                public void write(byte[] frames) {
                    response.write(frames, failure -> {
                        if (failure == null) {
                            stream.taken();
                        } else {
                            stream.cancel();
                        }
                    });
                }

                @Override
                public void end(byte[] frames) {
                    response.end(frames);
                    request.close();
                }
            });
        }

        @Override
        public void writeTo(
                OpenStream stream,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream body) {
            throw new IllegalStateException("an event stream is written as its events happen");
        }
    }
}
