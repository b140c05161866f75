package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.grammar.sieve.SharedSieve;
import io.proofstream.worker.engines.grammar.sieve.SiftedRules;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.RuleMatchListener;
import org.languagetool.ToneTag;
import org.languagetool.UserConfig;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.patterns.RuleSet;

/// LanguageTool, which tries on each sentence only the rules that may match it. For one thread at a time.
final class SiftingTool extends JLanguageTool {

    private final SharedSieve sieve;
    private @Nullable RuleSet whole;
    private @Nullable SiftedRules sifted;

    /// @param sieve of all tools with the same rules
    SiftingTool(Language language, UserConfig config, SharedSieve sieve) {
        super(language, null, null, config);
        this.sieve = sieve;
    }

    @Override
    public CheckResults checkInternalWithCustomRules(
            RuleSet rules,
            AnnotatedText text,
            ParagraphHandling paragraphs,
            @Nullable RuleMatchListener listener,
            Mode mode,
            Level level,
            Set<ToneTag> toneTags,
            @Nullable Long textSession,
            List<String> sentences,
            List<AnalyzedSentence> analyzed)
            throws IOException {
        return super.checkInternalWithCustomRules(
                sifted(rules), text, paragraphs, listener, mode, level, toneTags, textSession, sentences, analyzed);
    }

    /// LanguageTool gives the same rules each time, until it is told of other ones.
    private SiftedRules sifted(RuleSet rules) {
        SiftedRules known = sifted;
        if (known == null || rules != whole) {
            known = new SiftedRules(rules, sieve);
            sifted = known;
            whole = rules;
        }
        return known;
    }
}
