package io.proofstream.api.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.common.content.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the n-gram profiles that come with optimaize's language-detector (Apache-2.0; one made of encyclopedia
/// articles for every language, one made of short messages for some), and our own list of everyday words.
final class TrigramProfiles {

    /// Languages that are told apart from ours but are not analysed.
    private static final List<String> NEIGHBOURS = List.of(
            "sv", "da", "no", "ca", "gl", "af", "ro", "cs", "sk", "hu", "fi", "tr", "hr", "sl", "id", "vi", "et", "is",
            "eu", "sq", "lt", "lv", "tl", "sw");

    /// How much less we expect a neighbour (natural logarithm): a doubtful text is rather one of ours.
    private static final float NEIGHBOUR_PRIOR = -8f;

    /// The frequency of a trigram that a profile does not have.
    private static final double UNSEEN = 1e-5;

    private static final double SHORT_MESSAGES = 0.3;

    private final List<String> languages =
            Stream.concat(Languages.ALL.stream(), NEIGHBOURS.stream()).toList();
    private final Map<Long, float[]> frequencies = new HashMap<>(65_536);
    /// A field is a trigram: to look each up among the names that are known already takes most of the time.
    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build());

    private TrigramProfiles() {}

    static Trigrams load() {
        return new TrigramProfiles().read();
    }

    private Trigrams read() {
        for (int l = 0; l < languages.size(); l++) {
            JsonNode articles = profile("languages/" + languages.get(l));
            if (articles == null) {
                throw new IllegalStateException("language-detector has no profile of " + languages.get(l));
            }
            JsonNode messages = profile("languages.shorttext/" + languages.get(l));
            add(l, articles, messages == null ? 1 : 1 - SHORT_MESSAGES);
            if (messages != null) {
                add(l, messages, SHORT_MESSAGES);
            }
        }
        for (float[] row : frequencies.values()) {
            for (int l = 0; l < row.length; l++) {
                row[l] = (float) Math.log(row[l] + UNSEEN);
            }
        }
        float[] priors = new float[languages.size()];
        Arrays.fill(priors, Languages.ALL.size(), priors.length, NEIGHBOUR_PRIOR);
        return new Trigrams(languages, priors, frequencies, words());
    }

    private void add(int language, JsonNode profile, double weight) {
        double all = profile.get("n_words").get(2).asDouble();
        for (var entry : profile.get("freq").properties()) {
            String gram = entry.getKey().toLowerCase(Locale.ROOT);
            if (gram.length() == 3) {
                long key = Trigrams.pack(gram.charAt(0), gram.charAt(1), gram.charAt(2));
                float[] row = frequencies.computeIfAbsent(key, absent -> new float[languages.size()]);
                row[language] += (float) (weight * entry.getValue().asDouble() / all);
            }
        }
    }

    private @Nullable JsonNode profile(String resource) {
        try (InputStream in = TrigramProfiles.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Per word the bit set of its languages.
    private Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>(8_192);
        for (String line : lines("words.txt")) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                int bit = 1 << languages.indexOf(line.substring(0, colon));
                for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
                    words.merge(word, bit, (a, b) -> a | b);
                }
            }
        }
        return words;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = TrigramProfiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + resource);
            }
            try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new ArrayList<>(reader.readAllLines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
