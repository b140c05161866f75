package io.proofstream.api.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of this very machine. A name is never looked up: a hostile resolver would call anything loopback.
final class Loopback {

    private static final Pattern V4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(:\\d*)?");

    private Loopback() {}

    /// Whether `host`, without a port, is `localhost`, in `127.0.0.0/8`, or `::1`.
    static boolean isName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || V4.matcher(name).matches();
    }

    /// Whether a `Host` header names this machine. A missing one does not.
    static boolean isAuthority(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        Matcher parts = AUTHORITY.matcher(authority);
        return parts.matches() && isName(parts.group(1));
    }

    /// Whether an `Origin` header names this machine.
    static boolean isOrigin(String origin) {
        try {
            String host = new URI(origin).getHost();
            return host != null && isName(host);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
