package io.proofstream.worker.engines.seo;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An address as a browser reads it, as far as links need: more forgiving than RFC 3986, which knows no blanks.
///
/// @param host in lower case, with its port; empty for schemes that have none
/// @param path with its query, without its fragment; begins with a slash where there is a host
record WebAddress(String scheme, String host, String path) {

    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp", "ws", "wss");
    private static final String NOT_IN_HOST = " \t\n\r#%/<>?@[\\]^|";

    /// @param base what a relative address is relative to; null when that is not known
    /// @return null when it is no address, or is relative and there is no base
    static @Nullable WebAddress parse(String raw, @Nullable WebAddress base) {
        String text = raw.strip();
        int colon = schemeEnd(text);
        if (colon < 0) {
            return base == null ? null : base.resolve(text);
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = text.substring(colon + 1);
        return WITH_HOST.contains(scheme) ? withHost(scheme, rest) : new WebAddress(scheme, "", rest);
    }

    private static @Nullable WebAddress withHost(String scheme, String rest) {
        int start = 0;
        while (start < rest.length() && (rest.charAt(start) == '/' || rest.charAt(start) == '\\')) {
            start++;
        }
        int end = start;
        while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(start, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.lastIndexOf(':');
        String name = port < 0 || host.endsWith("]") ? host : host.substring(0, port);
        if (!isHost(name) || (port >= 0 && name.length() < host.length() && !isPort(host.substring(port + 1)))) {
            return null;
        }
        String path = withoutFragment(rest.substring(end));
        return new WebAddress(scheme, host, path.startsWith("/") ? path : "/" + path);
    }

    private static boolean isHost(String name) {
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.indexOf(':') > 0;
        }
        return !name.isEmpty() && name.chars().noneMatch(c -> NOT_IN_HOST.indexOf(c) >= 0 || c < 0x20);
    }

    private static boolean isPort(String port) {
        return port.length() <= 5
                && port.chars().allMatch(c -> c >= '0' && c <= '9')
                && (port.isEmpty() || Integer.parseInt(port) <= 65_535);
    }

    private @Nullable WebAddress resolve(String relative) {
        if (relative.startsWith("//") || relative.startsWith("\\\\")) {
            return withHost(scheme, relative);
        }
        String wanted = withoutFragment(relative);
        if (wanted.isEmpty()) {
            return this;
        }
        int query = path.indexOf('?');
        String folder = query < 0 ? path : path.substring(0, query);
        if (wanted.startsWith("?")) {
            return new WebAddress(scheme, host, folder + wanted);
        }
        String within = folder.substring(0, folder.lastIndexOf('/') + 1);
        return new WebAddress(scheme, host, wanted.startsWith("/") ? wanted : within + wanted);
    }

    /// Where the colon after the scheme is; -1 when there is no scheme.
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || "+-.0123456789".indexOf(c) < 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static String withoutFragment(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    /// Whether a scheme is written out.
    static boolean isAbsolute(String raw) {
        return schemeEnd(raw.strip()) > 0;
    }

    boolean isPage() {
        return scheme.equals("http") || scheme.equals("https");
    }

    boolean hasOriginOf(WebAddress other) {
        return scheme.equals(other.scheme) && host.equals(other.host);
    }

    /// Whether both belong to one site: the same host, with or without `www.`.
    boolean hasSiteOf(WebAddress other) {
        return site(host).equals(site(other.host));
    }

    private static String site(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    boolean isRoot() {
        return path.equals("/") || path.startsWith("/?");
    }

    /// The last part of the path that says something; empty for the root.
    String slug() {
        String bare = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == '/') {
            end--;
        }
        return bare.substring(bare.lastIndexOf('/', end - 1) + 1, end);
    }
}
