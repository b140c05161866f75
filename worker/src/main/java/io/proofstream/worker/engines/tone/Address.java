package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.text.Span;
import java.util.List;
import java.util.Locale;

/// How a text addresses its reader, as languages do that tell `tu` from `vous`.
///
/// @param odd where the text addresses the reader otherwise than it mostly does, in the visible text
record Address(Form form, List<Span> odd) {

    static final Address NONE = new Address(Form.NONE, List.of());

    /// The smaller side must have this share for the address to be called mixed.
    private static final double MIXED = 0.2;

    enum Form {
        FORMAL,
        INFORMAL,
        MIXED,
        NONE;

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Address {
        odd = List.copyOf(odd);
    }

    /// From all places where the reader is addressed formally and informally.
    static Address of(List<Span> formal, List<Span> informal) {
        if (formal.isEmpty() && informal.isEmpty()) {
            return NONE;
        }
        boolean mostlyFormal = formal.size() >= informal.size();
        List<Span> odd = mostlyFormal ? informal : formal;
        boolean mixed = odd.size() >= MIXED * (formal.size() + informal.size());
        return new Address(!odd.isEmpty() && mixed ? Form.MIXED : mostlyFormal ? Form.FORMAL : Form.INFORMAL, odd);
    }
}
