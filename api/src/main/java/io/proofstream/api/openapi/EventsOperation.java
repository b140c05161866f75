package io.proofstream.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// `GET /v1/jobs/{id}/events`, whose signature names a type of the framework where callers see a stream of text.
final class EventsOperation {

    private EventsOperation() {}

    static void complete(Operation operation) {
        operation.summary("Follow a job's events");
        operation
                .getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("Server-sent events, from the first or after `Last-Event-ID`; the last"
                                        + " is `job.finished`. What is about a task says in `at` when it happened.")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "text/event-stream",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .addType(SchemaType.STRING)))))
                .addAPIResponse(
                        "204",
                        OASFactory.createAPIResponse()
                                .description("The stream had ended at `Last-Event-ID`: do not come back."));
    }
}
