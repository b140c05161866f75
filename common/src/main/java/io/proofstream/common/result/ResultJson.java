package io.proofstream.common.result;

import org.jspecify.annotations.Nullable;

/// An [AnalysisResult] as JSON, written once by the worker that made it. From there to whoever asked, it is passed on
/// unread, but for its score.
///
/// @param score 0 to 100, higher is better; null for a kind that gives none
/// @param json one JSON object in one line
public record ResultJson(@Nullable Integer score, Json json) {

    /// What stands for a result where only that there is one matters.
    public static final ResultJson LEFT_OUT = new ResultJson(null, Json.of("{}"));
}
