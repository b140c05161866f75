package io.proofstream.worker.engines.embedding;

/// The sentence model cannot run on this machine; the message names the remedy.
public final class ModelUnavailable extends Exception {

    ModelUnavailable(Throwable cause) {
        super(
                "The sentence model could not be loaded (" + cause.getMessage()
                        + "). It needs a processor and a C library"
                        + " that onnxruntime supports (glibc, not musl) and a writable folder at java.io.tmpdir ("
                        + System.getProperty("java.io.tmpdir") + ").",
                cause);
    }
}
