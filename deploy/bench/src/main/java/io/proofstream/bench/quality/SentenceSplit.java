package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/// Sentence ends found against sentence ends marked by people, over all samples.
final class SentenceSplit {

    private int found;
    private int marked;
    private int both;

    /// A sample's text, in which people put `|` between two sentences.
    static String[] parts(String text) {
        return text.split("\\|", -1);
    }

    /// @param parts the sentences as people split them
    /// @param sentences as an analysis answers them, with `start` and `end`, of the parts joined by a space
    void add(String[] parts, JsonNode sentences) {
        Set<Integer> ends = new HashSet<>();
        int at = 0;
        for (String part : parts) {
            at += part.length();
            ends.add(at);
            at++;
        }
        marked += ends.size();
        found += sentences.size();
        for (JsonNode sentence : sentences) {
            both += ends.contains(sentence.path("end").asInt()) ? 1 : 0;
        }
    }

    double f1() {
        return both == 0 ? 0 : 2.0 * both / (found + marked);
    }

    int sentences() {
        return marked;
    }
}
