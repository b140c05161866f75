package io.proofstream.api.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem;

/// What a reader of the document finds an operation by: its group and a line of what it does.
final class Labels {

    private static final Map<String, String> SUMMARIES = Map.of(
            "GET /v1/jobs", "Jobs, newest first",
            "GET /v1/jobs/{id}", "A job as it stands",
            "POST /v1/jobs/{id}/cancel", "Stop what has not finished",
            "GET /v1/kinds", "The analyses that can be asked for, with their parameters");

    private Labels() {}

    static void addTo(String path, PathItem item) {
        String group = path.startsWith("/v1/jobs") ? "Jobs" : "Catalogue";
        item.getOperations().forEach((method, operation) -> {
            operation.addTag(group);
            String summary = SUMMARIES.get(method + " " + path);
            if (summary != null) {
                operation.summary(summary);
            }
        });
    }
}
