package io.proofstream.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.bench.node.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// English sentences out of reviews, a thousand each of products, films and restaurants, half of them positive:
/// "Sentiment Labelled Sentences" (D. Kotzias et al., KDD 2015; UCI Machine Learning Repository, CC BY 4.0), as the
/// npm package `sentiment` (MIT) has them in its tests. Nothing was tuned on them, and none is in this repository.
record PublishedReviews(String about, String file) {

    static final List<PublishedReviews> ALL = List.of(
            new PublishedReviews("product", "amazon"),
            new PublishedReviews("film", "imdb"),
            new PublishedReviews("restaurant", "yelp"));

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param folder whose packages have them; they are installed when they are not there yet
    List<Sample> samples(Path folder) throws IOException, InterruptedException {
        Node.install(folder);
        Path data = folder.resolve("node_modules/sentiment/test/fixtures").resolve(file + ".json");
        List<Sample> samples = new ArrayList<>();
        for (JsonNode sentence : JSON.readTree(data.toFile())) {
            String text = sentence.path("text").asText();
            // Each file ends with an empty one.
            if (!text.isBlank()) {
                String label = sentence.path("class").asInt() == 1 ? "positive" : "negative";
                samples.add(new Sample(Sample.Part.MEASURE, "en", label, text));
            }
        }
        return samples;
    }
}
