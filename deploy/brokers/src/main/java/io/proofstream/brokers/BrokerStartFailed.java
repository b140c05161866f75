package io.proofstream.brokers;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A broker did not start; the message is one line for a person.
public final class BrokerStartFailed extends IOException {

    BrokerStartFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
