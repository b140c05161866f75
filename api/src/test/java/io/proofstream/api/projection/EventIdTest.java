package io.proofstream.api.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdTest {

    @Test
    void textSortsAsIdsDo() {
        List<EventId> ids = List.of(
                new EventId(0, 0),
                new EventId(0, 1),
                new EventId(9, 10),
                new EventId(10, 2),
                new EventId(9_999_999_999_999L, 999));
        assertThat(ids).isSorted();
        assertThat(ids.stream().map(EventId::toString)).isSorted();
        assertThat(ids)
                .allSatisfy(id -> assertThat(EventId.parse(id.toString())).hasValue(id));
    }

    @Test
    void whatIsNoIdIsNone() {
        assertThat(List.of("", "garbage", "1-1", "0000000000001-0001", "0000000000001_001", "-000000000001-001"))
                .allSatisfy(text -> assertThat(EventId.parse(text)).isEmpty());
    }
}
