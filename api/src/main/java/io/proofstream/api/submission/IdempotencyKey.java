package io.proofstream.api.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A request's name as its caller chose it, and what was asked under it.
///
/// @param hash SHA-256 of the name, in hex: what a store may hold without limit or escape
/// @param bodyHash SHA-256 of the body, in hex
record IdempotencyKey(String hash, String bodyHash) {

    static IdempotencyKey of(String name, byte[] body) {
        return new IdempotencyKey(sha256(name.getBytes(StandardCharsets.UTF_8)), sha256(body));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
