package io.proofstream.worker.engines.embedding;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import com.google.protobuf.UnsafeByteOperations;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A BERT model in ONNX's format without its last layers: what remains answers with the states after its last layer.
/// The numbers are those of the fields in `onnx.proto`.
final class FirstLayers {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_WEIGHTS = 5;
    private static final int GRAPH_OUTPUT = 12;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int WEIGHTS_NAME = 8;
    private static final int OUTPUT_NAME = 1;

    private static final String LAYER = "/encoder/layer.";
    private static final String STATES = "/output/LayerNorm/Add_1_output_0";

    private FirstLayers() {}

    /// @param model its nodes named as PyTorch's export names them
    /// @param layers how many remain
    static byte[] of(byte[] model, int layers) throws IOException {
        UnknownFieldSet whole = read(UnsafeByteOperations.unsafeWrap(model));
        UnknownFieldSet graph = read(only(whole, MODEL_GRAPH));
        Field nodes = kept(graph.getField(GRAPH_NODE), node -> layer(text(node, NODE_NAME)) < layers);
        Set<ByteString> used = new HashSet<>();
        for (ByteString node : nodes.getLengthDelimitedList()) {
            used.addAll(read(node).getField(NODE_INPUT).getLengthDelimitedList());
        }
        // Of weights that nobody uses the runtime would complain, one by one.
        Field weights = kept(graph.getField(GRAPH_WEIGHTS), tensor -> used.contains(only(tensor, WEIGHTS_NAME)));
        UnknownFieldSet output = read(only(graph, GRAPH_OUTPUT)).toBuilder()
                .clearField(OUTPUT_NAME)
                .addField(OUTPUT_NAME, field(ByteString.copyFromUtf8(LAYER + (layers - 1) + STATES)))
                .build();
        UnknownFieldSet cut = graph.toBuilder()
                .clearField(GRAPH_NODE)
                .addField(GRAPH_NODE, nodes)
                .clearField(GRAPH_WEIGHTS)
                .addField(GRAPH_WEIGHTS, weights)
                .clearField(GRAPH_OUTPUT)
                .addField(GRAPH_OUTPUT, field(output.toByteString()))
                .build();
        return whole.toBuilder()
                .clearField(MODEL_GRAPH)
                .addField(MODEL_GRAPH, field(cut.toByteString()))
                .build()
                .toByteArray();
    }

    /// Which layer a node belongs to, from 0; -1 for what stands before them.
    private static int layer(String node) {
        return node.startsWith(LAYER)
                ? Integer.parseInt(node, LAYER.length(), node.indexOf('/', LAYER.length()), 10)
                : -1;
    }

    private static Field kept(Field messages, Predicate<UnknownFieldSet> wanted) throws IOException {
        Field.Builder kept = Field.newBuilder();
        for (ByteString message : messages.getLengthDelimitedList()) {
            if (wanted.test(read(message))) {
                kept.addLengthDelimited(message);
            }
        }
        return kept.build();
    }

    /// Without a copy of its bytes.
    private static UnknownFieldSet read(ByteString message) throws IOException {
        CodedInputStream in = message.newCodedInput();
        in.enableAliasing(true);
        return UnknownFieldSet.parseFrom(in);
    }

    private static String text(UnknownFieldSet message, int field) {
        return only(message, field).toStringUtf8();
    }

    private static ByteString only(UnknownFieldSet message, int field) {
        List<ByteString> values = message.getField(field).getLengthDelimitedList();
        if (values.size() != 1) {
            throw new IllegalArgumentException(
                    "not a model of one graph with one output: " + values.size() + " values in field " + field);
        }
        return values.getFirst();
    }

    private static Field field(ByteString value) {
        return Field.newBuilder().addLengthDelimited(value).build();
    }
}
