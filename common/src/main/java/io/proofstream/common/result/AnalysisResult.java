package io.proofstream.common.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one task found.
///
/// @param score 0 to 100, higher is better; null for a kind that gives none
/// @param summary one sentence for a person
/// @param metrics named as the contract says; values are numbers, strings, or maps and lists of them
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnalysisResult(
        @Nullable Integer score, String summary, Map<String, Object> metrics, List<Finding> findings) {

    public AnalysisResult {
        if (score != null && (score < 0 || score > 100)) {
            throw new IllegalArgumentException("a score is 0 to 100: " + score);
        }
        metrics = metrics == null ? Map.of() : metrics;
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
