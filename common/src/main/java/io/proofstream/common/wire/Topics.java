package io.proofstream.common.wire;

import io.proofstream.common.job.Lane;

/// The names of the Kafka topics.
public final class Topics {

    public static final String EVENTS = "proofstream.events";
    public static final String RETRIES = "proofstream.retries";
    public static final String DEAD_LETTERS = "proofstream.dead-letters";

    private Topics() {}

    /// The topic that a lane's tasks wait in.
    public static String tasks(Lane lane) {
        return "proofstream.tasks." + lane.wireName();
    }
}
