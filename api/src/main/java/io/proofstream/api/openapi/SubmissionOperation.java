package io.proofstream.api.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// `POST /v1/jobs`, whose body and headers are read by hand and so are described by hand, with the contract's fixtures
/// as examples.
final class SubmissionOperation {

    private SubmissionOperation() {}

    static void complete(Operation operation) {
        operation
                .summary("Submit content for analysis")
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(json(
                                "SubmitJob",
                                Map.of("minimal", "submit-job.minimal.request", "full", "submit-job.full.request"))))
                .addParameter(header(
                        "Idempotency-Key",
                        "1 to 255 characters, kept 24 h: a repeat with the same body gives the first answer's job."))
                .addParameter(
                        header("Prefer", "`wait=N`: answer when the job has finished, at most N seconds (30) later."))
                .addParameter(header("traceparent", "W3C Trace Context; the job's work belongs to this trace."));
        operation.getResponses().removeAPIResponse("201");
        operation
                .getResponses()
                .addAPIResponse(
                        "202",
                        answer("Accepted: the job stands in the queue.", "queued", "job.queued")
                                .addHeader("Retry-After", Problems.text("Always 1.")))
                .addAPIResponse(
                        "200",
                        answer(
                                        "Finished: every answer was known, or came within `Prefer: wait`.",
                                        "partial",
                                        "job.partial")
                                .addHeader("Preference-Applied", Problems.text("`wait=N`, when N was honoured.")));
    }

    private static APIResponse answer(String description, String example, String fixture) {
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("Location", Problems.text("The job's path."))
                .addHeader(
                        "Idempotent-Replayed",
                        Problems.text("`true` when an earlier request was accepted as this job."))
                .content(json("JobView", Map.of(example, fixture)));
    }

    private static Content json(String schema, Map<String, String> fixtures) {
        MediaType type =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema));
        fixtures.forEach((name, fixture) ->
                type.addExample(name, OASFactory.createExample().value(fixture(fixture))));
        return OASFactory.createContent().addMediaType("application/json", type);
    }

    private static Object fixture(String name) {
        String path = "contract/" + name + ".json";
        try (InputStream in = SubmissionOperation.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no fixture " + path);
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
