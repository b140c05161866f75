package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.proofstream.testkit.stack.Caller;
import java.io.IOException;

/// Has samples analysed.
final class Reader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    /// The result of one analysis of a text in a known language.
    JsonNode result(String kind, String language, String text) throws IOException, InterruptedException {
        JsonNode task = job(kind, language, text).path("tasks").path(0);
        if (!task.has("result")) {
            throw new IOException(kind + " of \"" + text + "\" came to nothing: " + task);
        }
        return task.path("result");
    }

    /// The language that is detected in a text.
    String language(String text) throws IOException, InterruptedException {
        return job("structure", "", text).path("language").asText();
    }

    private JsonNode job(String kind, String language, String text) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("content").put("text", text);
        body.putArray("tasks").add(kind);
        if (!language.isEmpty()) {
            body.put("language", language);
        }
        Caller.Reply reply = caller.post("/v1/jobs", body.toString(), "Prefer", "wait=30");
        if (reply.status() != 200) {
            throw new IOException("not finished in time: " + reply.body());
        }
        return reply.body();
    }
}
