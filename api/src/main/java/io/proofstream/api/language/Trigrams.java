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
    private final TrigramTable table;
    private final float[] logs;
    private final Map<String, Integer> words;

    /// @param priors per language (natural logarithm)
    /// @param table the row of each trigram
    /// @param logs per row the trigram's logarithmic frequency in each language, ordered as `languages`
    /// @param words per everyday word a bit set of the languages that use it
    Trigrams(List<String> languages, float[] priors, TrigramTable table, float[] logs, Map<String, Integer> words) {
        this.languages = languages;
        this.priors = priors;
        this.table = table;
        this.logs = logs;
        this.words = words;
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
                int row = table.row(TrigramTable.pack(prose.charAt(i - 2), middle, prose.charAt(i)));
                if (row >= 0) {
                    known++;
                    int base = row * languages.size();
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
