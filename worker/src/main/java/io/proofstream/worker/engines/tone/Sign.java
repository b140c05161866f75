package io.proofstream.worker.engines.tone;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a word or phrase is a sign of.
enum Sign {
    HEDGE("This hedges. Say it plainly if you are sure."),
    WEASEL("This claims without saying who or how much."),
    FILLER("This adds nothing; the sentence is stronger without it."),
    CLICHE("Readers have met this phrase so often that they pass over it."),
    INSENSITIVE("This can hurt people whom it names or leaves out."),
    FORMAL,
    INFORMAL,
    SUBJECTIVE,
    JOY,
    ANGER,
    SADNESS,
    OPTIMISM,
    FEAR,
    PROFESSIONAL,
    FRIENDLY,
    URGENT,
    PERSUASIVE,
    INFORMATIVE,
    CRITICAL;

    private final @Nullable String remark;

    /// A sign that is heard, but not remarked on.
    Sign() {
        remark = null;
    }

    Sign(String remark) {
        this.remark = remark;
    }

    static Sign of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /// What is to be said about a word that is this.
    String remark() {
        return Objects.requireNonNull(remark, this::name);
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
