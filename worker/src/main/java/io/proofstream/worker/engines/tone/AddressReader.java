package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.Interruption;
import io.proofstream.worker.engines.phrases.PhraseTable;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Document;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where a text addresses its reader, and how. Pronouns and verb forms of the second person
/// decide by themselves; forms that Spanish, Italian and German share with the third person count as
/// formal only where a text speaks to someone (it asks, requests, or says `I`) and nothing else
/// decides.
final class AddressReader {

    /// Words of the speaker, in all languages with cues: with them a text talks rather than tells.
    private static final Set<String> SPEAKER = Set.of(
            "yo",
            "mi",
            "me",
            "mis",
            "nos",
            "nuestro",
            "nuestra",
            "conmigo",
            "creo",
            "estoy",
            "tengo",
            "soy",
            "io",
            "mio",
            "mia",
            "miei",
            "ci",
            "noi",
            "ho",
            "sono",
            "penso",
            "credo",
            "ich",
            "mir",
            "mich",
            "mein",
            "meine",
            "wir",
            "uns",
            "por favor",
            "gracias",
            "hola",
            "grazie",
            "ciao",
            "bitte",
            "danke",
            "sí",
            "sì",
            "bueno",
            "vale",
            "claro");
    /// German verbs of the third person singular, by which «Sie» at a start is she.
    private static final Set<String> SHE = Set.of(
            "ist", "hat", "war", "kann", "will", "muss", "soll", "darf", "mag", "wurde", "weiß", "hatte", "wollte",
            "konnte", "ging", "kam", "sah", "fand", "nahm", "stand", "lief", "sprach", "schrieb", "blieb", "hieß");

    private final String language;
    private final AddressCues cues;

    AddressReader(String language) {
        this.language = language;
        cues = AddressCues.of(language);
    }

    Address read(Document document) throws InterruptedException {
        List<Span> formal = new ArrayList<>();
        List<Span> informal = new ArrayList<>();
        List<Span> weak = new ArrayList<>();
        boolean speaks = false;
        boolean third = false;
        for (Span sentence : document.sentences()) {
            Interruption.check();
            List<Token> tokens = SplitWords.of(document.text(), sentence);
            speaks |= speaks(document.text(), sentence, tokens);
            int at = 0;
            while (at < tokens.size()) {
                Optional<PhraseTable.Match<Cue>> match = cue(document.text(), tokens, at);
                if (match.isPresent()) {
                    Span where = match.get().span(tokens);
                    switch (match.get().value()) {
                        case FORMAL -> formal.add(where);
                        case INFORMAL -> informal.add(where);
                        case WEAK_FORMAL -> weak.add(where);
                        case THIRD -> third = true;
                        case NONE -> {}
                    }
                }
                at = match.map(PhraseTable.Match::last).orElse(at) + 1;
            }
        }
        if (formal.isEmpty() && informal.isEmpty() && speaks && !third) {
            return Address.of(weak, List.of());
        }
        return Address.of(formal, informal);
    }

    private Optional<PhraseTable.Match<Cue>> cue(String text, List<Token> tokens, int at) {
        Span span = tokens.get(at).span();
        boolean starts = at == 0 || opens(text, span.start());
        String written = span.of(text);
        if (starts && language.equals("de") && written.equals("Sie")) {
            Cue cue = at + 1 < tokens.size() && isShe(tokens.get(at + 1).word()) ? Cue.THIRD : Cue.WEAK_FORMAL;
            return Optional.of(new PhraseTable.Match<>(cue, at, at));
        }
        return cues.at(tokens, at, written, starts);
    }

    private static boolean isShe(String verb) {
        return SHE.contains(verb) || verb.endsWith("t") || verb.endsWith("te");
    }

    private static boolean speaks(String text, Span sentence, List<Token> tokens) {
        return text.charAt(sentence.end() - 1) == '?'
                || text.charAt(sentence.start()) == '¿'
                || tokens.stream().anyMatch(token -> SPEAKER.contains(token.word()));
    }

    /// Whether a clause opens here, so that a capital tells nothing.
    private static boolean opens(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && "\"„“”«»':.!?…–(¿¡\n".indexOf(text.charAt(before)) >= 0;
    }
}
