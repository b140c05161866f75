package io.proofstream.api.compression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an answer may be compressed: the web app's files when they are built, JSON when it is sent.
public enum Encoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    private static final List<Encoding> BEST_FIRST = List.of(BROTLI, GZIP);

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    public String token() {
        return token;
    }

    /// Of the name of a file that is compressed in this way.
    public String suffix() {
        return suffix;
    }

    /// The best one that an `Accept-Encoding` header takes; empty when the caller wants the file as it is.
    public static Optional<Encoding> acceptedBy(@Nullable String header) {
        return BEST_FIRST.stream()
                .filter(encoding -> encoding.isAcceptedBy(header))
                .findFirst();
    }

    /// Whether an `Accept-Encoding` header takes this one.
    boolean isAcceptedBy(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String item : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = item.split(";", 2);
            if (parts[0].strip().equals(token)) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
