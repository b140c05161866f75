package io.proofstream.bench.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.proofstream.bench.load.Pages;

/// Request bodies of the benchmarks.
final class Submissions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Pages pages;
    private final int words;

    Submissions(String run, int words) {
        pages = new Pages(run + " " + System.currentTimeMillis());
        this.words = words;
    }

    /// @param tasks none for the default six
    String body(int number, String... tasks) {
        return body(pages.page(number, words), tasks);
    }

    /// @param tasks none for the default six
    static String body(String english, String... tasks) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("content").put("text", english);
        body.put("language", "en");
        if (tasks.length > 0) {
            var array = body.putArray("tasks");
            for (String task : tasks) {
                array.add(task);
            }
        }
        return body.toString();
    }
}
