package io.proofstream.api.webapp;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/// Answers the app's own paths, such as `/jobs/job_x`, with its page. What would be a file stays one.
@ApplicationScoped
class DeepLinks {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern NOT_OF_THE_APP = Pattern.compile("/|/(v1|q|assets)(/.*)?|.*/[^/]*\\.[^/]*");

    /// After the caller was checked.
    private static final int PRIORITY = 4;

    void install(@Observes Filters filters) {
        filters.register(DeepLinks::toThePage, PRIORITY);
    }

    private static void toThePage(RoutingContext context) {
        boolean isRead = READS.contains(context.request().method());
        if (isRead && !NOT_OF_THE_APP.matcher(context.normalizedPath()).matches()) {
            context.reroute("/");
        } else {
            context.next();
        }
    }
}
