package io.proofstream.worker.engines.seo;

import io.proofstream.worker.engines.analysis.FunctionWords;
import io.proofstream.worker.engines.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a page wants to be found by. It is in a text when all its content words are, in any order and form; when it was
/// given in quotation marks, only when it stands there word by word.
///
/// @param text as it was given
/// @param exact whether it was given in quotation marks
/// @param all its words, in order
/// @param content those that are no function words; all when it has no others
/// @param onlyFunctionWords whether it has no others
record Keyphrase(String text, boolean exact, List<Term> all, List<Term> content, boolean onlyFunctionWords) {

    private static final int LONGEST = 300;

    /// @return nothing when the text holds no word
    static Optional<Keyphrase> of(String given, String language, WordForms forms) {
        String text = given.strip();
        boolean exact = text.length() > 2 && "\"“„«".indexOf(text.charAt(0)) >= 0;
        List<Term> all = Term.of(text.substring(0, Math.min(text.length(), LONGEST)), forms);
        List<Term> content = new ArrayList<>();
        Set<String> functionWords = FunctionWords.of(language);
        for (Term term : all) {
            boolean known = content.stream().anyMatch(other -> other.form().equals(term.form()));
            if (!known && (exact || !functionWords.contains(term.word().toLowerCase(Locale.ROOT)))) {
                content.add(term);
            }
        }
        boolean only = !all.isEmpty()
                && all.stream()
                        .allMatch(term -> functionWords.contains(term.word().toLowerCase(Locale.ROOT)));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Keyphrase(text, exact, all, content.isEmpty() ? all : content, only));
    }

    /// How often it is in a sentence (or any other short text): as often as its rarest content word.
    int count(List<Term> sentence) {
        if (exact) {
            return phrases(sentence);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Term term : sentence) {
            counts.merge(term.form(), 1, Integer::sum);
        }
        int least = Integer.MAX_VALUE;
        for (Term term : content) {
            least = Math.min(least, counts.getOrDefault(term.form(), 0));
        }
        return least;
    }

    boolean in(List<Term> sentence) {
        return count(sentence) > 0;
    }

    /// Which share of its content words is there, 0 to 1.
    double share(List<Term> sentence) {
        if (exact) {
            return phrases(sentence) > 0 ? 1 : 0;
        }
        long found = content.stream()
                .filter(wanted -> sentence.stream().anyMatch(term -> term.form().equals(wanted.form())))
                .count();
        return (double) found / content.size();
    }

    /// Where it stands word by word, from which term on; -1 for nowhere.
    int phraseAt(List<Term> terms, int from) {
        for (int start = from; start + all.size() <= terms.size(); start++) {
            int i = 0;
            while (i < all.size()
                    && terms.get(start + i).form().equals(all.get(i).form())) {
                i++;
            }
            if (i == all.size()) {
                return start;
            }
        }
        return -1;
    }

    private int phrases(List<Term> terms) {
        int count = 0;
        int at = phraseAt(terms, 0);
        while (at >= 0) {
            count++;
            at = phraseAt(terms, at + all.size());
        }
        return count;
    }

    /// From its first word to its last in a text that it is in.
    Span place(List<Term> sentence) {
        int phrase = phraseAt(sentence, 0);
        if (phrase >= 0) {
            return new Span(
                    sentence.get(phrase).span().start(),
                    sentence.get(phrase + all.size() - 1).span().end());
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Term wanted : content) {
            for (Term term : sentence) {
                if (term.form().equals(wanted.form())) {
                    start = Math.min(start, term.span().start());
                    end = Math.max(end, term.span().end());
                    break;
                }
            }
        }
        return new Span(Math.min(start, end), end);
    }
}
