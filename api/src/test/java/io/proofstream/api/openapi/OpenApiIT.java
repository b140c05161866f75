package io.proofstream.api.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The document that the server gives agrees with the contract and its fixtures.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class OpenApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/q/openapi?format=json")
    URI address;

    @Test
    void itIsOpenApi31AndHasEveryPath() throws IOException {
        JsonNode document = document();

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(names(document.path("paths")))
                .contains(
                        "/v1/jobs",
                        "/v1/jobs/{id}",
                        "/v1/jobs/{id}/events",
                        "/v1/jobs/{id}/cancel",
                        "/v1/kinds",
                        "/v1/rules");
    }

    @Test
    void everyReferenceHasItsSchema() throws IOException {
        JsonNode document = document();

        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void aSubmissionHasEveryAnswerAndHeader() throws IOException {
        JsonNode post = document().at("/paths/~1v1~1jobs/post");

        assertThat(names(post.path("responses")))
                .contains("200", "202", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503");
        assertThat(names(post.at("/responses/202/headers"))).contains("Location", "Retry-After", "Idempotent-Replayed");
        assertThat(names(post.at("/responses/200/headers"))).contains("Preference-Applied");
        assertThat(post.path("parameters").findValuesAsText("name"))
                .contains("Idempotency-Key", "Prefer", "traceparent");
        assertThat(post.at("/responses/503/content/application~1problem+json/schema/$ref")
                        .asText())
                .endsWith("/Problem");
    }

    @Test
    void everyOperationSaysWhatItDoes() throws IOException {
        for (JsonNode path : document().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("tags")).hasSize(1);
            }
        }
    }

    @Test
    void itIsYamlUnlessJsonIsAskedFor() {
        assertThat(contentType("/q/openapi", "*/*")).isEqualTo("application/yaml;charset=UTF-8");
        assertThat(contentType("/q/openapi.yaml", "application/json")).isEqualTo("application/yaml;charset=UTF-8");
        assertThat(contentType("/q/openapi.yml", "*/*")).isEqualTo("application/yaml;charset=UTF-8");
        assertThat(contentType("/q/openapi", "application/json")).isEqualTo("application/json;charset=UTF-8");
        assertThat(contentType("/q/openapi?format=JSON", "*/*")).isEqualTo("application/json;charset=UTF-8");
        assertThat(contentType("/q/openapi.json", "*/*")).isEqualTo("application/json;charset=UTF-8");
    }

    private static String contentType(String path, String accept) {
        return given().header("Accept", accept)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .contentType();
    }

    @Test
    void theFixturesFitTheSchemas() throws IOException {
        JsonNode document = document();

        assertThat(faults(document, "SubmitJob", fixture("submit-job.minimal.request")))
                .isEmpty();
        assertThat(faults(document, "SubmitJob", fixture("submit-job.full.request")))
                .isEmpty();
        for (String job : List.of("queued", "running", "completed", "partial", "failed", "cancelled")) {
            assertThat(faults(document, "JobView", fixture("job." + job)))
                    .as(job)
                    .isEmpty();
        }
        for (String problem :
                List.of("invalid-request", "unauthenticated", "too-large", "rate-limited", "overloaded")) {
            assertThat(faults(document, "Problem", fixture("problem." + problem)))
                    .as(problem)
                    .isEmpty();
        }
    }

    @Test
    void aFixtureThatDoesNotFitIsFound() throws IOException {
        JsonNode wrong = JSON.readTree("{\"content\": {\"text\": 5, \"x\": 1}, \"priority\": \"now\"}");

        assertThat(faults(document(), "SubmitJob", wrong)).hasSize(3);
    }

    /// The web app's types are generated from the kept document: `npm run contract` takes over a new one.
    @Test
    void itIsTheDocumentThatTheWebAppWasBuiltFor() throws IOException {
        JsonNode kept = JSON.readTree(
                Path.of("src/main/webui/src/contract/openapi.json").toFile());

        assertThat(document()).isEqualTo(kept);
    }

    private static List<String> faults(JsonNode document, String schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(document, document.at("/components/schemas/" + schema), value, "", faults);
        return faults;
    }

    /// As much of JSON Schema as the document uses.
    private static void check(JsonNode document, JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(document, document.at(schema.path("$ref").asText().substring(1)), value, at, faults);
            return;
        }
        for (String either : List.of("anyOf", "oneOf")) {
            if (schema.has(either)) {
                boolean fits = schema.path(either).valueStream().anyMatch(option -> {
                    List<String> own = new ArrayList<>();
                    check(document, option, value, at, own);
                    return own.isEmpty();
                });
                if (!fits) {
                    faults.add(at + " fits none of " + either);
                }
            }
        }
        if (schema.has("type") && !hasType(schema.path("type"), value)) {
            faults.add(at + " is not " + schema.path("type"));
            return;
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + " is none of " + schema.path("enum"));
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.path("pattern").asText())) {
            faults.add(at + " does not match " + schema.path("pattern"));
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(at + "/" + name.asText() + " is missing");
            }
        });
        if (value.isArray()) {
            value.forEach(element -> check(document, schema.path("items"), element, at + "/-", faults));
        }
        if (value.isObject() && schema.has("properties")) {
            names(value).forEach(name -> {
                if (schema.path("properties").has(name)) {
                    check(document, schema.path("properties").path(name), value.path(name), at + "/" + name, faults);
                } else {
                    faults.add(at + "/" + name + " is not in the schema");
                }
            });
        }
    }

    private static boolean hasType(JsonNode types, JsonNode value) {
        List<String> names =
                types.isArray() ? types.valueStream().map(JsonNode::asText).toList() : List.of(types.asText());
        return names.stream().anyMatch(name -> switch (name) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        });
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode document() throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return JSON.readTree(in);
        }
    }

    private static JsonNode fixture(String name) throws IOException {
        try (InputStream in = OpenApiIT.class.getResourceAsStream("/contract/" + name + ".json")) {
            return JSON.readTree(in);
        }
    }
}
