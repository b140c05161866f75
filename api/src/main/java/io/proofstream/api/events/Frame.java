package io.proofstream.api.events;

import java.time.Duration;

/// What is written to an event stream at once.
sealed interface Frame {

    /// When to come back after the connection was lost.
    record Retry(Duration after) implements Frame {}

    /// Says only that the stream lives.
    record Comment(String text) implements Frame {}

    record Event(String id, String name, String json) implements Frame {}
}
