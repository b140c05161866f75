package io.proofstream.api.language;

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
import java.util.Map;
import java.util.stream.Stream;

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
    private final TrigramTable table = new TrigramTable();
    /// Per row of the table the frequency in each language.
    private float[] frequencies = new float[languages.size() << 15];

    private TrigramProfiles() {}

    static Trigrams load() {
        return new TrigramProfiles().read();
    }

    private Trigrams read() {
        for (int l = 0; l < languages.size(); l++) {
            TrigramProfile articles = TrigramProfile.read("languages/" + languages.get(l));
            if (articles == null) {
                throw new IllegalStateException("language-detector has no profile of " + languages.get(l));
            }
            TrigramProfile messages = TrigramProfile.read("languages.shorttext/" + languages.get(l));
            add(l, articles, messages == null ? 1 : 1 - SHORT_MESSAGES);
            if (messages != null) {
                add(l, messages, SHORT_MESSAGES);
            }
        }
        float[] logs = Arrays.copyOf(frequencies, table.size() * languages.size());
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log(logs[i] + UNSEEN);
        }
        float[] priors = new float[languages.size()];
        Arrays.fill(priors, Languages.ALL.size(), priors.length, NEIGHBOUR_PRIOR);
        return new Trigrams(languages, priors, table, logs, words());
    }

    private void add(int language, TrigramProfile profile, double weight) {
        for (int i = 0; i < profile.size(); i++) {
            int place = table.rowOrNew(profile.trigram(i)) * languages.size() + language;
            if (place >= frequencies.length) {
                frequencies = Arrays.copyOf(frequencies, frequencies.length * 2);
            }
            frequencies[place] += (float) (weight * profile.count(i) / profile.total());
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
