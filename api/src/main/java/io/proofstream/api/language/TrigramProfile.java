package io.proofstream.api.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How often each trigram of lower-case letters was counted in the texts of one language.
///
/// Read token by token: 190,000 figures are read while the application starts, and a tree of them would take most of
/// the time. One letter in two cases is two entries of the same trigram.
final class TrigramProfile {

    /// A field is an n-gram: to look each up among the names that are known already would take longer.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final int TRIGRAM = 3;

    private long[] trigrams = new long[4_096];
    private int[] counts = new int[4_096];
    private int size;
    private int total;

    private TrigramProfile() {}

    /// @return `null` when the library has none of that name
    static @Nullable TrigramProfile read(String resource) {
        try (InputStream in = TrigramProfile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return null;
            }
            try (JsonParser json = JSON.createParser(in)) {
                TrigramProfile profile = new TrigramProfile();
                profile.read(json);
                return profile;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return size;
    }

    /// @return packed, as [TrigramTable] has it
    long trigram(int i) {
        return trigrams[i];
    }

    int count(int i) {
        return counts[i];
    }

    /// Of all trigrams, those that the profile leaves out included.
    int total() {
        return total;
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "freq" -> readCounts(json);
                case "n_words" -> readTotals(json);
                default -> json.skipChildren();
            }
        }
    }

    private void readCounts(JsonParser json) throws IOException {
        for (String gram = json.nextFieldName(); gram != null; gram = json.nextFieldName()) {
            json.nextToken();
            int count = json.getIntValue();
            String lower = gram.toLowerCase(Locale.ROOT);
            if (lower.length() == TRIGRAM) {
                add(TrigramTable.pack(lower.charAt(0), lower.charAt(1), lower.charAt(2)), count);
            }
        }
    }

    private void add(long trigram, int count) {
        if (size == trigrams.length) {
            trigrams = Arrays.copyOf(trigrams, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        trigrams[size] = trigram;
        counts[size++] = count;
    }

    /// How many n-grams of one, two and three letters there were.
    private void readTotals(JsonParser json) throws IOException {
        for (int letters = 1; json.nextToken() != JsonToken.END_ARRAY; letters++) {
            if (letters == TRIGRAM) {
                total = json.getIntValue();
            }
        }
    }
}
