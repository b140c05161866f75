package io.proofstream.common.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.proofstream.common.content.Languages;
import io.proofstream.common.job.Kind;
import io.proofstream.common.result.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// Something that an analysis looks at, as a person reads about it.
///
/// @param id `analysis.subject.aspect`, as findings carry it; `<…>` as its last part stands for any one name, and makes
/// it a family of rules
/// @param title the rule in a few words
/// @param severities how findings of this rule can be, each once
/// @param why why it matters to the reader of a text or page; a sentence or two
/// @param languages the languages that it is limited to; empty when it applies to every text
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rule(
        String id, String title, List<Severity> severities, String why, Example example, List<String> languages) {

    private static final Pattern ID =
            Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+(\\.<[A-Za-z_]+>)?", Pattern.CASE_INSENSITIVE);

    /// What the rule objects to, and the same made better.
    public record Example(String bad, String better) {

        public Example {
            if (bad.isBlank() || better.isBlank() || bad.equals(better)) {
                throw new IllegalArgumentException("an example needs two sides: " + bad + " / " + better);
            }
        }
    }

    public Rule {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not analysis.subject.aspect: " + id);
        }
        if (title.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a rule needs a title and a reason: " + id);
        }
        if (severities.isEmpty() || EnumSet.copyOf(severities).size() != severities.size()) {
            throw new IllegalArgumentException("a rule has each of its severities once, and at least one: " + id);
        }
        severities = List.copyOf(severities);
        languages = languages == null ? List.of() : List.copyOf(languages);
        if (!Languages.ALL.containsAll(languages)) {
            throw new IllegalArgumentException("not languages that analyses know: " + languages + " of " + id);
        }
    }

    /// Whether a finding's rule is this one, or one of this family.
    public boolean covers(String rule) {
        int family = id.indexOf('<');
        return family < 0 ? id.equals(rule) : rule.startsWith(id.substring(0, family)) && rule.length() > family;
    }

    boolean belongsTo(Kind analysis) {
        return id.startsWith(analysis.wireName() + ".");
    }
}
