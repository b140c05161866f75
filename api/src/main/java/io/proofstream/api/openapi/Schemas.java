package io.proofstream.api.openapi;

import io.proofstream.api.problem.ProblemCode;
import io.proofstream.common.content.Format;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.CacheTier;
import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// The schemas that the types do not tell by themselves.
final class Schemas {

    /// What a reader may count on; the rest is left out when there is nothing to say.
    private static final Map<String, List<String>> ALWAYS_THERE = Map.ofEntries(
            Map.entry("TaskView", List.of("id", "kind", "status", "attempt", "cached", "cacheTier", "cost")),
            Map.entry("AnalysisResult", List.of("summary", "metrics", "findings")),
            Map.entry("Finding", List.of("rule", "severity", "message")),
            Map.entry("Failure", List.of("code", "detail", "retryable")),
            Map.entry("Score", List.of("value", "of", "missing")),
            Map.entry("JobLinks", List.of("self", "events", "cancel")),
            Map.entry("JobList", List.of("data")),
            Map.entry("Kinds", List.of("data")),
            Map.entry("KindView", List.of("kind", "description", "params", "languages", "cacheTier", "engine")),
            Map.entry("ParamView", List.of("name", "type", "required", "description")),
            Map.entry("RuleList", List.of("data")),
            Map.entry("Rule", List.of("id", "title", "severities", "why", "example")),
            Map.entry("Example", List.of("bad", "better")));

    private Schemas() {}

    static void complete(Components components) {
        components.addSchema("JobId", text("`job_` and a ULID.").pattern("^job_[0-9A-HJKMNP-TV-Z]{26}$"));
        components.addSchema(
                "TaskId",
                text("The task's kind, or the kind and a number (`seo-2`).").pattern("^[a-z]+(-[0-9]+)?$"));
        components.addSchema(
                "Money",
                object("An amount of money.")
                        .addProperty("amount", text("A decimal number.").pattern("^-?[0-9]+(\\.[0-9]+)?$"))
                        .addProperty("currency", text("ISO 4217."))
                        .required(List.of("amount", "currency")));
        components.addSchema("Problem", problem());
        components.addSchema("SubmitJob", submitJob());
        ALWAYS_THERE.forEach((name, properties) -> {
            Schema schema = components.getSchemas().get(name);
            if (schema != null) {
                schema.required(properties);
            }
        });
        Schema job = components.getSchemas().get("JobView");
        if (job != null) {
            job.required(List.of(
                    "id",
                    "status",
                    "priority",
                    "language",
                    "createdAt",
                    "finishedAt",
                    "batchId",
                    "customId",
                    "metadata",
                    "score",
                    "tasks",
                    "links"));
            for (String name : List.of("batchId", "customId")) {
                job.addProperty(name, OASFactory.createSchema().type(List.of(SchemaType.STRING, SchemaType.NULL)));
            }
            job.addProperty(
                    "finishedAt",
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING, SchemaType.NULL))
                            .format("date-time"));
            job.addProperty("score", orNull("Score"));
        }
        Schema task = components.getSchemas().get("TaskView");
        if (task != null) {
            task.addProperty("result", OASFactory.createSchema().ref("AnalysisResult"));
        }
    }

    private static Schema submitJob() {
        Schema content = object("What is analysed.")
                .addProperty(
                        "text",
                        text("At most 512 KB in UTF-8. Offsets of findings point into it.")
                                .minLength(1))
                .addProperty(
                        "format",
                        choice(Arrays.stream(Format.values())
                                .map(Format::wireName)
                                .toList()))
                .addProperty("title", text("At most 2048 characters."))
                .addProperty("metaDescription", text("At most 2048 characters."))
                .addProperty("slug", text("At most 2048 characters."))
                .addProperty("url", text("An absolute http or https URL.").format("uri"))
                .required(List.of("text"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        List<Object> kinds =
                Arrays.stream(Kind.values()).<Object>map(Kind::wireName).toList();
        Schema name = OASFactory.createSchema().addType(SchemaType.STRING).enumeration(kinds);
        Schema withParams = object("A kind with its parameters; GET /v1/kinds lists them.")
                .addProperty(
                        "kind",
                        OASFactory.createSchema().addType(SchemaType.STRING).enumeration(kinds))
                .addProperty(
                        "params",
                        object("By name.")
                                .additionalPropertiesSchema(
                                        OASFactory.createSchema().booleanSchema(true)))
                .required(List.of("kind"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        return object("A job as its caller asks for it.")
                .addProperty("content", content)
                .addProperty("language", choice(Languages.ALL).description("Detected where it is left out."))
                .addProperty(
                        "tasks",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The six analyses where it is left out.")
                                .minItems(1)
                                .maxItems(20)
                                .items(OASFactory.createSchema().oneOf(List.of(name, withParams))))
                .addProperty(
                        "priority",
                        choice(Arrays.stream(Priority.values())
                                        .map(Priority::wireName)
                                        .toList())
                                .description("`high` where it is left out."))
                .addProperty(
                        "deadlineMs",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .description("How long somebody waits; by priority where it is left out.")
                                .minimum(java.math.BigDecimal.ONE)
                                .maximum(java.math.BigDecimal.valueOf(86_400_000)))
                .addProperty(
                        "cacheTier",
                        choice(Arrays.stream(CacheTier.values())
                                        .filter(CacheTier::caches)
                                        .map(CacheTier::wireName)
                                        .toList())
                                .description("The longest that results may be kept: `realtime` for a text that is being"
                                        + " written. As long as each kind's own tier where it is left out."))
                .addProperty(
                        "metadata",
                        object("At most 16 pairs of strings; they come back with the job.")
                                .maxProperties(16)
                                .additionalPropertiesSchema(text("At most 512 characters.")))
                .required(List.of("content"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static Schema problem() {
        Schema violation = object("One thing wrong with the body.")
                .addProperty("pointer", text("JSON pointer (RFC 6901)."))
                .addProperty("detail", text("What is wrong with it."))
                .required(List.of("pointer", "detail"));
        return object("A problem (RFC 9457).")
                .addProperty(
                        "type", text("`urn:proofstream:problem:` and the code.").format("uri"))
                .addProperty("title", text("The code in words."))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("Names the value, the limit, the remedy."))
                .addProperty(
                        "code",
                        choice(Arrays.stream(ProblemCode.values())
                                .map(ProblemCode::wireName)
                                .toList()))
                .addProperty("retryable", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("traceId", text("What to quote when asking for help."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(violation))
                .required(List.of("type", "title", "status", "detail", "code", "retryable", "traceId"));
    }

    private static Schema orNull(String schema) {
        return OASFactory.createSchema()
                .anyOf(List.of(
                        OASFactory.createSchema().ref(schema),
                        OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema choice(List<String> names) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .enumeration(names.stream().<Object>map(name -> name).toList());
    }
}
