package io.proofstream.api.webapp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a file was compressed when the web app was built.
enum Encoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    private static final List<Encoding> BEST_FIRST = List.of(BROTLI, GZIP);

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    String token() {
        return token;
    }

    String suffix() {
        return suffix;
    }

    /// The best one that an `Accept-Encoding` header takes; empty when the caller wants the file as it is.
    static Optional<Encoding> acceptedBy(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        return BEST_FIRST.stream().filter(encoding -> encoding.isIn(header)).findFirst();
    }

    private boolean isIn(String header) {
        for (String item : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = item.split(";", 2);
            if (parts[0].strip().equals(token)) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
