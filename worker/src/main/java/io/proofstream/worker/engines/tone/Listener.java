package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.Partials;
import io.proofstream.worker.engines.embedding.Embeddings;
import io.proofstream.worker.engines.embedding.ModelUnavailable;
import io.proofstream.worker.engines.embedding.Passages;
import io.proofstream.worker.engines.embedding.Probe;
import io.proofstream.worker.engines.embedding.Runs;
import io.proofstream.worker.engines.phrases.Token;
import io.proofstream.worker.engines.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Listens to texts of one language. English has probes; the others have their words.
final class Listener {

    private final Embeddings embeddings;
    private final WordLists words;
    private final Insults insults;
    private final @Nullable AddressReader addresses;
    private final @Nullable Map<String, Probe> probes;

    Listener(String language, Embeddings embeddings) {
        this.embeddings = embeddings;
        words = WordLists.of(language);
        insults = new Insults(language);
        boolean english = language.equals("en");
        // English has one word for both.
        addresses = english ? null : new AddressReader(language);
        probes = english ? Probe.read(Listener.class, "probes-en.txt") : null;
    }

    /// @param document has at least one sentence
    Tone hear(Document document, Partials partials) throws InterruptedException, ModelUnavailable {
        List<List<Token>> sentences = Token.bySentence(document);
        List<WordLists.Found> signs = words.in(sentences);
        Address address = addresses == null ? Address.NONE : addresses.read(document);
        if (probes == null) {
            Offence offence = Offence.in(document, sentences, insults, null, List.of(), List.of());
            return new Tone(new WordVoice(words).hear(signs, address, sentences.size()), address, offence, signs);
        }
        Runs runs = Runs.of(document, embeddings, partials);
        List<String> passages = Passages.of(document);
        List<float[]> whole = passages.size() == 1 ? embeddings.of(passages, done -> {}) : List.of();
        Offence offence = Offence.in(
                document,
                sentences,
                insults,
                Objects.requireNonNull(probes.get("offensive")),
                runs.perSentence(runs.vectors(), sentences.size()),
                whole);
        return new Tone(new ProbeVoice(probes).hear(runs.vectors(), runs.share()), address, offence, signs);
    }
}
