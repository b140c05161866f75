package io.proofstream.api.kinds;

import io.proofstream.common.job.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The kinds that this server takes, and the parameters of each. To add a kind, add it here; the compiler says where.
@ApplicationScoped
public class KindCatalogue {

    private static final int PHRASE = 200;
    private static final int PHRASES = 50;
    private static final int WORDS = 1_000;
    private static final long AN_HOUR_MS = 3_600_000;

    private final List<Kind> offered;

    /// @param diagnostics whether the kinds for load tests and probes exist
    public KindCatalogue(
            @ConfigProperty(name = "proofstream.diagnostics", defaultValue = "false") boolean diagnostics) {
        offered = Arrays.stream(Kind.values())
                .filter(kind -> diagnostics || kind.family() != Kind.Family.DIAGNOSTIC)
                .toList();
    }

    /// What may be asked for here.
    public List<Kind> offered() {
        return offered;
    }

    public Optional<Kind> find(String wireName) {
        return Kind.byWireName(wireName).filter(offered::contains);
    }

    public List<ParamSpec> params(Kind kind) {
        return switch (kind) {
            case SEO ->
                List.of(
                        new ParamSpec.Text("keyphrase", "What the page should be found for.", PHRASE),
                        new ParamSpec.TextList("related", "Synonyms and related phrases.", PHRASES, PHRASE));
            case GRAMMAR ->
                List.of(new ParamSpec.TextList(
                        "ignore", "Words that are no errors: names, terms of the house.", WORDS, PHRASE));
            case SLEEP -> List.of(new ParamSpec.Whole("ms", "How long to wait, in milliseconds.", 0, AN_HOUR_MS));
            case READABILITY, TONE, STRUCTURE, SENTIMENT, NOOP -> List.of();
        };
    }

    String description(Kind kind) {
        return switch (kind) {
            case READABILITY ->
                "How easy the text is to read: reading ease, sentence length, passive voice, word choice.";
            case SEO -> "What a search engine sees: keyphrase, title, description, links, images, structured data.";
            case TONE -> "How the text addresses its reader: formality, emotion, hedging, address.";
            case GRAMMAR -> "Spelling, grammar, punctuation and style, with suggestions.";
            case STRUCTURE -> "How the page is built: headings, paragraphs, lists, images, tables.";
            case SENTIMENT -> "How positive or negative the text is, and each of its sentences.";
            case NOOP -> "Does nothing, for load tests and probes.";
            case SLEEP -> "Waits, for load tests and probes.";
        };
    }
}
