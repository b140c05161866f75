package io.proofstream.worker.engines.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// That a model can be cut off behind a layer.
class FirstLayersTest {

    @Test
    void whatRemainsCanBeCutAgain() throws Exception {
        byte[] model = model();

        assertThat(states(FirstLayers.of(FirstLayers.of(model, 6), 2))).isEqualTo(states(FirstLayers.of(model, 2)));
    }

    @Test
    void fewerLayersWeighLessAndAnswerOtherwise() throws Exception {
        byte[] model = model();
        byte[] two = FirstLayers.of(model, 2);

        assertThat(two.length).isLessThan(model.length * 6 / 10);
        assertThat(states(two)).hasSameSizeAs(states(model)).isNotEqualTo(states(model));
    }

    /// What it answers for a text of three pieces.
    private static float[] states(byte[] model) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {{101, 7592, 102}});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {{1, 1, 1}});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][3]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
        }
    }

    private static byte[] model() throws Exception {
        try (var stream = Objects.requireNonNull(SentenceModel.class.getResourceAsStream(SentenceModel.MODEL))) {
            return stream.readAllBytes();
        }
    }
}
