package io.proofstream.common.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be asked of Proofstream. To add one, add it here; the compiler names the rest.
public enum Kind {
    READABILITY(Family.ANALYSIS, Rank.FIRST, 7, CacheTier.PERMANENT),
    SEO(Family.ANALYSIS, Rank.NEXT, 3, CacheTier.PERMANENT),
    TONE(Family.ANALYSIS, Rank.FIRST, 6, CacheTier.PERMANENT),
    GRAMMAR(Family.ANALYSIS, Rank.NEXT, 8, CacheTier.PERMANENT),
    STRUCTURE(Family.ANALYSIS, Rank.LAST, 4, CacheTier.PERMANENT),
    SENTIMENT(Family.ANALYSIS, Rank.LAST, 7, CacheTier.PERMANENT),
    /// Does nothing, for load tests and probes.
    NOOP(Family.DIAGNOSTIC, Rank.FIRST, 1, CacheTier.NONE),
    /// Waits `params.ms` milliseconds, for load tests and probes.
    SLEEP(Family.DIAGNOSTIC, Rank.FIRST, 1, CacheTier.NONE);

    /// Whether a kind is a product feature or a probe.
    public enum Family {
        ANALYSIS,
        DIAGNOSTIC
    }

    /// The order of the kinds within one job.
    public enum Rank {
        FIRST,
        NEXT,
        LAST
    }

    /// The analyses that a job asks for when it names none, in their order within the job.
    public static final List<Kind> DEFAULTS = List.of(READABILITY, TONE, SEO, GRAMMAR, STRUCTURE, SENTIMENT);

    private final Family family;
    private final Rank rank;
    private final int version;
    private final CacheTier tier;

    Kind(Family family, Rank rank, int version, CacheTier tier) {
        this.family = family;
        this.rank = rank;
        this.version = version;
        this.tier = tier;
    }

    public Family family() {
        return family;
    }

    public Rank rank() {
        return rank;
    }

    /// The version of what answers this kind. Part of every cache key: raise it when an answer may change.
    public int version() {
        return version;
    }

    public CacheTier cacheTier() {
        return tier;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> byWireName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst();
    }

    @JsonCreator
    static Kind fromWire(String name) {
        return byWireName(name).orElseThrow(() -> new IllegalArgumentException("no such kind: " + name));
    }
}
