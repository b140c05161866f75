package io.proofstream.worker.engines.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The model bge-small-en-v1.5 (MIT), quantized to 8 bits, as it lies in its artifact: a text in, a vector
/// of length 1 out, on the caller's thread. About 2 ms for a sentence of 20 words and 12 ms for 128 pieces
/// on one core, several at a time; about 120 MB outside the heap.
final class SentenceModel {

    static final int DIMENSIONS = 384;

    /// Of its twelve. Probes on the mean of the pieces after the tenth are right as often as on the first mark
    /// after the last, for which the model was trained, and surer; after the eighth they lose long reviews.
    private static final int LAYERS = 10;

    static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// @throws ModelUnavailable when this machine cannot run it, with the remedy
    static SentenceModel load() throws ModelUnavailable {
        try (InputStream model = open(MODEL);
                InputStream tokenizer = open(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // A sixth of the time, for vectors within 0.4 % of the others: the probes were read off neither.
            options.addConfigEntry("optimization.enable_gelu_approximation", "1");
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(FirstLayers.of(model.readAllBytes(), LAYERS), options);
            return new SentenceModel(environment, session, WordPiece.read(tokenizer));
        } catch (IOException | OrtException | UnsatisfiedLinkError e) {
            throw new ModelUnavailable(e);
        }
    }

    /// What it reads of a text.
    ///
    /// @param most how many pieces of it, marks included
    int[] pieces(String text, int most) {
        return pieces.ids(text, most);
    }

    /// A vector for each text, of which these are the pieces.
    List<float[]> encode(List<int[]> ids) {
        int width = ids.stream().mapToInt(own -> own.length).max().orElseThrow();
        long[] tokens = new long[ids.size() * width];
        long[] read = new long[tokens.length];
        for (int row = 0; row < ids.size(); row++) {
            int[] own = ids.get(row);
            for (int i = 0; i < own.length; i++) {
                tokens[row * width + i] = own[i];
                read[row * width + i] = 1;
            }
        }
        return run(tokens, read, ids.size(), width);
    }

    private List<float[]> run(long[] tokens, long[] read, int rows, int width) {
        long[] shape = {rows, width};
        try (OnnxTensor input = tensor(tokens, shape);
                OnnxTensor mask = tensor(read, shape);
                OnnxTensor types = tensor(new long[tokens.length], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            List<float[]> vectors = new ArrayList<>(rows);
            for (int row = 0; row < rows; row++) {
                vectors.add(normalized(sum(states, read, row * width, width)));
            }
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the sentence model failed on " + rows + " texts of " + width + " pieces", e);
        }
    }

    /// Of all pieces: the first mark stands for the whole text after the last layer only, which is cut off.
    private static float[] sum(FloatBuffer states, long[] read, int from, int width) {
        float[] sum = new float[DIMENSIONS];
        float[] piece = new float[DIMENSIONS];
        for (int at = from; at < from + width && read[at] == 1; at++) {
            states.get(at * DIMENSIONS, piece);
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += piece[i];
            }
        }
        return sum;
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    /// The same vector at length 1; it is changed in place.
    static float[] normalized(float[] vector) {
        double squares = 0;
        for (float v : vector) {
            squares += v * v;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = SentenceModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("not on the class path: " + name);
        }
        return stream;
    }
}
