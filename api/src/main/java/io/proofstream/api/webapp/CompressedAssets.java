package io.proofstream.api.webapp;

import io.proofstream.api.compression.Encoding;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sends the web app's scripts and styles as the build compressed them: smaller than a server would make them while
/// somebody waits. Everything else goes on to the framework's static handler.
@ApplicationScoped
class CompressedAssets {

    private static final Pattern NAME = Pattern.compile("/assets/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.(js|css)");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    /// Their names change with their content.
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";
    private static final String CSS = "text/css;charset=UTF-8";

    /// After the filters that add headers (a lower number is later), before all routes.
    private static final int PRIORITY = 5;

    /// What was asked for so far and is there: the app has a few dozen files.
    private final Map<String, Buffer> files = new ConcurrentHashMap<>();

    void install(@Observes Filters filters) {
        filters.register(this::send, PRIORITY);
    }

    private void send(RoutingContext context) {
        String path = context.normalizedPath();
        boolean isRead = READS.contains(context.request().method());
        if (!isRead || !NAME.matcher(path).matches()) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        Optional<Encoding> encoding = Encoding.acceptedBy(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        Optional<Buffer> file =
                encoding.map(accepted -> files.computeIfAbsent(path + accepted.suffix(), CompressedAssets::read));
        if (file.isEmpty()) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding.orElseThrow().token());
        response.putHeader(HttpHeaders.CONTENT_TYPE, path.endsWith(".js") ? JAVASCRIPT : CSS);
        response.putHeader(
                HttpHeaders.CONTENT_LENGTH, Integer.toString(file.get().length()));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(file.get());
        }
    }

    private static @Nullable Buffer read(String path) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            return in == null ? null : Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the application itself cannot be read: " + path, e);
        }
    }
}
