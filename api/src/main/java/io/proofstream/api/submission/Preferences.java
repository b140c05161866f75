package io.proofstream.api.submission;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a caller would like, by `Prefer` headers (RFC 7240). What is not understood is ignored, as the standard says.
final class Preferences {

    private static final Pattern WAIT =
            Pattern.compile("\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private Preferences() {}

    /// How long the caller would wait for the job to finish, at most `most`; empty when it would not.
    static Optional<Duration> wait(List<String> headers, Duration most) {
        return headers.stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(wait -> Duration.ofSeconds(Long.parseLong(wait.group(1))))
                .map(asked -> asked.compareTo(most) > 0 ? most : asked)
                .filter(Duration::isPositive);
    }
}
