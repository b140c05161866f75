package io.proofstream.api.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How likely each language is to have written a text: a naive Bayes classifier over trigrams of lower-case letters,
/// with everyday words as further evidence.
final class Trigrams {

    /// What one everyday word adds to its languages (natural logarithm); tuned on example sentences.
    private static final float WORD = 4f;

    private final List<String> languages;
    private final float[] priors;
    private final long[] keys;
    private final int[] rows;
    private final float[] logs;
    private final Map<String, Integer> words;

    /// @param priors per language (natural logarithm)
    /// @param frequencies per packed trigram its logarithmic frequency in each language, ordered as `languages`
    /// @param words per everyday word a bit set of the languages that use it
    Trigrams(List<String> languages, float[] priors, Map<Long, float[]> frequencies, Map<String, Integer> words) {
        this.languages = languages;
        this.priors = priors;
        this.words = words;
        int capacity = Integer.highestOneBit(frequencies.size() * 4);
        keys = new long[capacity];
        rows = new int[capacity];
        logs = new float[frequencies.size() * languages.size()];
        int row = 0;
        for (var entry : frequencies.entrySet()) {
            System.arraycopy(entry.getValue(), 0, logs, row * languages.size(), languages.size());
            int slot = slot(entry.getKey());
            keys[slot] = entry.getKey();
            rows[slot] = row++;
        }
    }

    static long pack(char first, char second, char third) {
        return (long) first << 32 | (long) second << 16 | third;
    }

    /// @param prose lower-case words, each with one space before and after it
    Verdict score(CharSequence prose) {
        float[] totals = priors.clone();
        int counted = 0;
        int known = 0;
        int wordStart = 1;
        for (int i = 2; i < prose.length(); i++) {
            char middle = prose.charAt(i - 1);
            if (middle != ' ') {
                counted++;
                long key = pack(prose.charAt(i - 2), middle, prose.charAt(i));
                int slot = slot(key);
                if (keys[slot] == key) {
                    known++;
                    int base = rows[slot] * languages.size();
                    for (int l = 0; l < totals.length; l++) {
                        totals[l] += logs[base + l];
                    }
                }
            }
            if (prose.charAt(i) == ' ') {
                weigh(words.get(prose.subSequence(wordStart, i).toString()), totals);
                wordStart = i + 1;
            }
        }
        int best = largest(totals, -1);
        float lead = totals[best] - totals[largest(totals, best)];
        return new Verdict(languages.get(best), lead, counted, known);
    }

    private static void weigh(@Nullable Integer users, float[] totals) {
        for (int bits = users == null ? 0 : users; bits != 0; bits &= bits - 1) {
            totals[Integer.numberOfTrailingZeros(bits)] += WORD;
        }
    }

    /// Where the key is, or the free place for it.
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int largest(float[] totals, int but) {
        int largest = but == 0 ? 1 : 0;
        for (int l = 0; l < totals.length; l++) {
            if (l != but && totals[l] > totals[largest]) {
                largest = l;
            }
        }
        return largest;
    }

    /// @param best the likeliest language
    /// @param lead how far it is ahead of the next (natural logarithm)
    /// @param counted how many trigrams the text has
    /// @param known how many of them stand in a profile
    record Verdict(String best, float lead, int counted, int known) {}
}
