package io.proofstream.api.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Refuses what is no URI, or has escapes that mean nothing, before a route asks for its path. The server would refuse
/// the former by itself, without a body, so `Main` has it leave that to this.
@ApplicationScoped
class UriCheck {

    private static final int HEXADECIMAL = 16;

    private final ProblemRoutes problems;

    UriCheck(ProblemRoutes problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        // A filter would be too late: routes with a path come before, and the router decodes it for them.
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        Optional<String> fault = fault(context.request().uri());
        if (fault.isPresent()) {
            problems.write(context, new ApiProblem(ProblemCode.INVALID_REQUEST, fault.get()));
        } else {
            context.next();
        }
    }

    /// What is wrong with it, for the caller; empty when nothing is.
    static Optional<String> fault(String uri) {
        try {
            var unused = new URI(uri);
        } catch (URISyntaxException e) {
            return Optional.of(
                    "The URI cannot be read at position %d: %s. Escape what is no part of its syntax as %% and two hexadecimal digits."
                            .formatted(e.getIndex(), e.getReason()));
        }
        return uri.indexOf('%') < 0 ? Optional.empty() : faultOfEscapes(uri);
    }

    private static Optional<String> faultOfEscapes(String uri) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes.write(Integer.parseInt(uri, i + 1, i + 3, HEXADECIMAL));
                i += 2;
            } else {
                // It separates the bytes that are escaped, and is itself in order.
                bytes.write('.');
            }
        }
        byte[] escaped = bytes.toByteArray();
        for (byte b : escaped) {
            if (b == 0) {
                return Optional.of("The URI has an escaped NUL (%00); leave it out.");
            }
        }
        try {
            var unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(escaped));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("The URI's escapes are not UTF-8; escape each character as its UTF-8 bytes.");
        }
    }
}
