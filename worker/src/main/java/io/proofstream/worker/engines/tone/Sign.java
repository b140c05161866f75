package io.proofstream.worker.engines.tone;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a word or phrase is a sign of.
enum Sign {
    HEDGE(ToneMessage.HEDGE),
    WEASEL(ToneMessage.WEASEL),
    FILLER(ToneMessage.FILLER),
    CLICHE(ToneMessage.CLICHE),
    INSENSITIVE(ToneMessage.INSENSITIVE),
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

    private final @Nullable ToneMessage remark;

    /// A sign that is heard, but not remarked on.
    Sign() {
        remark = null;
    }

    Sign(ToneMessage remark) {
        this.remark = remark;
    }

    static Sign of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /// What is to be said about a word that is this.
    ToneMessage remark() {
        return Objects.requireNonNull(remark, this::name);
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
