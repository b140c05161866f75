package io.proofstream.launcher.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.proofstream.launcher.console.CommandFailed;

/// A refusal of the API, as a sentence.
final class Problem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problem() {}

    /// @param what was asked, for the sentence's beginning
    static CommandFailed of(String what, int status, String body) {
        String sentence = what + ": " + sentence(status, body);
        boolean askedWrongly = status == 400 || status == 413 || status == 422;
        return askedWrongly ? CommandFailed.usage(sentence) : CommandFailed.because(sentence);
    }

    private static String sentence(int status, String body) {
        JsonNode problem;
        try {
            problem = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return "the API answered " + status;
        }
        String detail = problem.path("detail").asText(problem.path("title").asText("the API answered " + status));
        StringBuilder sentence = new StringBuilder(detail);
        for (JsonNode error : problem.path("errors")) {
            String about = error.path("detail").asText();
            if (!detail.contains(about)) {
                sentence.append("; ")
                        .append(error.path("pointer").asText())
                        .append(' ')
                        .append(about);
            }
        }
        return sentence.toString();
    }
}
