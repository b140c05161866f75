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
import io.smallrye.mutiny.Multi;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
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
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventIdHeader,
            @QueryParam("lastEventId") @Nullable String lastEventId,
            @Context Sse sse,
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
            return Multi.createFrom().publisher(stream).map(frame -> outbound(sse, frame));
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

    private static OutboundSseEvent outbound(Sse sse, Frame frame) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder();
        return switch (frame) {
            case Frame.Retry retry ->
                builder.comment("proofstream")
                        .reconnectDelay(retry.after().toMillis())
                        .build();
            case Frame.Comment comment -> builder.comment(comment.text()).build();
            case Frame.Event event ->
                builder.id(event.id())
                        .name(event.name())
                        .data(String.class, event.json())
                        .build();
        };
    }
}
