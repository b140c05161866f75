package io.proofstream.api.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Gives the document as the build made it, in YAML, or in JSON for `?format=json`, `Accept: application/json` and
/// `/q/openapi.json`. Read when somebody asks for the first time.
@ApplicationScoped
class DocumentRoutes {

    private static final String PATH = "/q/openapi";
    private static final String JSON = "json";
    private static final String YAML = "yaml";

    private final Map<String, Buffer> documents = new ConcurrentHashMap<>();

    void install(@Observes Router router) {
        router.get(PATH).handler(context -> send(context, wanted(context)));
        router.get(PATH + ".json").handler(context -> send(context, JSON));
        router.get(PATH + ".yaml").handler(context -> send(context, YAML));
        router.get(PATH + ".yml").handler(context -> send(context, YAML));
    }

    private static String wanted(RoutingContext context) {
        String format = context.request().getParam("format");
        if (format != null) {
            return format.toLowerCase(Locale.ROOT).equals(JSON) ? JSON : YAML;
        }
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("application/json") ? JSON : YAML;
    }

    private void send(RoutingContext context, String format) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/" + format + ";charset=UTF-8")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .end(documents.computeIfAbsent(format, DocumentRoutes::read));
    }

    private static Buffer read(String format) {
        try (InputStream in = DocumentRoutes.class.getResourceAsStream("openapi." + format)) {
            if (in == null) {
                throw new IllegalStateException("the build made no openapi." + format);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the application itself cannot be read", e);
        }
    }
}
