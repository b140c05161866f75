package io.proofstream.api.queue;

import io.proofstream.common.job.Lane;
import io.proofstream.common.wire.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The topics that the API writes to.
final class LedgerTopics {

    static final List<String> ALL = Stream.concat(
                    Arrays.stream(Lane.values()).map(Topics::tasks), Stream.of(Topics.EVENTS))
            .toList();

    private LedgerTopics() {}
}
