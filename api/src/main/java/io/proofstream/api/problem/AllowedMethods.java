package io.proofstream.api.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/// The methods that a path takes, which RFC 9110 wants in the `Allow` header of a 405. The framework knows
/// them and does not tell, so this asks its routing tables.
final class AllowedMethods {

    private AllowedMethods() {}

    /// As the `Allow` header lists them; empty when nothing is at `path`.
    static Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        RequestMapper.RequestMatch<RestInitialHandler.InitialMatch> match = new RequestMapper<>(
                        ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers())
                .map(path);
        if (match != null) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            for (ServerRestHandler handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler classes) {
                    addMatching(classes.getMappers(), remaining, methods);
                }
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private static void addMatching(
            Map<String, RequestMapper<RuntimeResource>> byMethod, String remaining, Set<String> methods) {
        byMethod.forEach((method, mapper) -> {
            if (method != null && mapper.map(remaining) != null) {
                methods.add(method);
            }
        });
    }
}
