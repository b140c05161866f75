package io.proofstream.worker.engines.seo;

import static io.proofstream.common.result.Severity.ERROR;
import static io.proofstream.common.result.Severity.GOOD;
import static io.proofstream.common.result.Severity.WARNING;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.proofstream.worker.engines.Interruption;
import java.util.ArrayList;
import java.util.List;

/// Structured data in JSON-LD: that it can be parsed, says by which vocabulary it speaks, and what each thing is.
final class StructuredDataCheck {

    private static final int DEEPEST = 100;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private StructuredDataCheck() {}

    static void check(SeoPage page, Remarks remarks) throws InterruptedException {
        boolean found = false;
        for (HtmlFacts.Place script : page.html().data()) {
            Interruption.check();
            found |= remark(page, script, remarks);
        }
        if (!found && !page.html().data().isEmpty()) {
            remarks.whole(SeoRule.STRUCTURED_DATA_VALID, GOOD, page.say(SeoMessage.DATA));
        }
    }

    /// Whether there was anything to remark on.
    private static boolean remark(SeoPage page, HtmlFacts.Place script, Remarks remarks) {
        JsonNode root;
        try {
            root = READER.readTree(script.text());
        } catch (JacksonException e) {
            remarks.source(
                    SeoRule.STRUCTURED_DATA_VALID,
                    ERROR,
                    page.say(SeoMessage.DATA_NO_JSON, firstLine(page, e)),
                    script.source());
            return true;
        }
        List<JsonNode> things = things(root);
        if (things.isEmpty()) {
            remarks.source(SeoRule.STRUCTURED_DATA_VALID, ERROR, page.say(SeoMessage.DATA_EMPTY), script.source());
        } else if (things.stream().anyMatch(thing -> !thing.isObject() || !hasType(thing))) {
            remarks.source(SeoRule.STRUCTURED_DATA_VALID, WARNING, page.say(SeoMessage.DATA_NO_TYPE), script.source());
        } else if (!hasContext(root)) {
            remarks.source(
                    SeoRule.STRUCTURED_DATA_VALID, WARNING, page.say(SeoMessage.DATA_NO_CONTEXT), script.source());
        } else {
            return false;
        }
        return true;
    }

    private static String firstLine(SeoPage page, JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        line = e.getLocation() == null
                ? line
                : page.say(SeoMessage.DATA_LINE, e.getLocation().getLineNr(), line);
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    /// The things at the top: of an array its elements, of a graph its nodes.
    private static List<JsonNode> things(JsonNode root) {
        List<JsonNode> things = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(things::add);
        } else if (root.path("@graph").isArray()) {
            root.path("@graph").forEach(things::add);
        } else if (!root.isMissingNode() && !root.isNull() && !root.isEmpty()) {
            things.add(root);
        }
        return things;
    }

    private static boolean hasType(JsonNode thing) {
        JsonNode type = thing.path("@type");
        return type.isArray()
                ? !type.isEmpty()
                : !type.asText().isBlank() || thing.path("@graph").isArray();
    }

    private static boolean hasContext(JsonNode root) {
        return root.isArray() ? root.path(0).has("@context") : root.has("@context");
    }
}
