package io.proofstream.api.events;

import java.time.Duration;

/// What an event stream is made of, each as it stands on the wire: lines, and an empty one after them.
sealed interface Frame {

    void appendTo(StringBuilder wire);

    /// When to come back after the connection was lost.
    record Retry(Duration after) implements Frame {

        @Override
        public void appendTo(StringBuilder wire) {
            wire.append(":proofstream\nretry:").append(after.toMillis()).append("\n\n");
        }
    }

    /// Says only that the stream lives.
    record Comment(String text) implements Frame {

        @Override
        public void appendTo(StringBuilder wire) {
            wire.append(':').append(text).append("\n\n");
        }
    }

    /// @param json in one line
    record Event(String id, String name, String json) implements Frame {

        @Override
        public void appendTo(StringBuilder wire) {
            wire.append("id:")
                    .append(id)
                    .append("\nevent:")
                    .append(name)
                    .append("\ndata:")
                    .append(json)
                    .append("\n\n");
        }
    }
}
