package io.proofstream.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the API.
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... arguments) {
        // The framework refuses what is no URI without a body. UriCheck (in `problem`) refuses the same with one.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
