package io.proofstream.api.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What keeps a projector that was rewound, or came back from the dead, from doing harm. On keys of its own.
@QuarkusTest
@QuarkusTestResource(Brokers.class)
class ScriptsIT {

    private static final long DAY = 86_400_000;
    private static final long PLACED_AT = 500_000;

    private final String name = "test:" + UUID.randomUUID();
    private final String history = name + ":history";
    private final String positions = name + ":positions";

    @Test
    void withoutAPositionNothingIsAppended() throws RedisAway {
        assertThat(append(0, false, "5:a")).isEqualTo("lost");
        assertThat(advance(0, 6)).isEqualTo("lost");
        assertThat(entries()).isEmpty();
    }

    @Test
    void aBatchThatBeginsAfterThePositionIsRefused() throws RedisAway {
        assertThat(place(0, 10, false)).isEqualTo("0");
        assertThat(append(5, false, "5:a")).isEqualTo("behind");
        assertThat(advance(5, 6)).isEqualTo("behind");
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() throws RedisAway {
        place(0, 10, false);
        assertThat(append(0, false, "5:a", "6:b")).isEqualTo("2");
        assertThat(append(0, true, "5:a", "6:b")).isEqualTo("0");
        assertThat(append(0, true, "6:b", "7:c")).isEqualTo("1");
        assertThat(entries()).containsExactly("manifest", "5:a", "6:b", "7:c");
    }

    @Test
    void aPositionNeverMovesBack() throws RedisAway {
        place(0, 10, false);
        assertThat(advance(0, 8)).isEqualTo("ok");
        assertThat(advance(2, 5)).isEqualTo("ok");
        assertThat(place(0, 10, false)).isEqualTo("8");
    }

    @Test
    void aJobThatIsGoneThoughItsPositionIsNotCallsForARebuild() throws RedisAway {
        place(0, 10, false);
        assertThat(append(0, true, "7:c")).isEqualTo("hole");
        assertThat(advance(0, 8)).isEqualTo("lost");
        assertThat(entries()).isEmpty();
    }

    @Test
    void aLedgerThatWasReplacedIsReadFromItsBeginningOnceThatIsSure() throws RedisAway {
        place(0, 10, false);
        advance(0, 10);
        assertThat(place(0, 4, false)).isEqualTo("ahead");
        assertThat(place(0, 4, true)).isEqualTo("0");
    }

    @Test
    void aPositionThatTheLedgerNoLongerReachesMovesToItsBeginning() throws RedisAway {
        place(0, 10, false);
        assertThat(place(7, 10, false)).isEqualTo("7");
    }

    @Test
    void theReadModelIsCompleteWhenEveryPartitionHasReachedWhatWasItsEnd() throws RedisAway {
        assertThat(isComplete()).isFalse();
        place(0, 10, false);
        assertThat(isComplete()).isFalse();
        advance(0, 10);
        assertThat(isComplete()).isTrue();
    }

    @Test
    void theReadModelReachesTheTimeThatItWasLastFollowedTo() throws RedisAway {
        Instant placed = Instant.ofEpochMilli(PLACED_AT);
        Instant time = Instant.ofEpochMilli(1_000_000);
        place(0, 10, false);
        assertThat(positions().reach(placed)).isFalse();
        advance(0, 10, 999_000);
        assertThat(positions().reach(time)).isFalse();
        // At rest: nothing came, and time went on.
        advance(10, 10, 1_000_000);
        assertThat(positions().reach(time)).isTrue();
        assertThat(positions().reach(time.plusMillis(1))).isFalse();
        // By its next owner, who finds nothing left to do, and by one who was overtaken.
        place(0, 10, false);
        assertThat(positions().reach(placed)).isTrue();
        assertThat(positions().reach(time)).isFalse();
        advance(0, 8, 2_000_000);
        assertThat(positions().reach(time.plusMillis(1))).isFalse();
    }

    private String append(long from, boolean wasKnown, String... entries) throws RedisAway {
        Request call = Script.APPEND
                .call(List.of(history, positions, name + ":deadlines", name + ":running", name + ":queued"))
                .arg(0)
                .arg(from)
                .arg(wasKnown ? 1 : 0)
                .arg(System.currentTimeMillis() + DAY)
                .arg("manifest")
                .arg("member")
                .arg("least")
                .arg(DAY)
                .arg("")
                .arg(name + ":live");
        for (String entry : entries) {
            call.arg("").arg(entry);
        }
        return answer(call);
    }

    private String advance(long from, long to) throws RedisAway {
        return advance(from, to, 0);
    }

    private String advance(long from, long to, long time) throws RedisAway {
        return answer(Script.ADVANCE
                .call(List.of(positions))
                .arg(0)
                .arg(from)
                .arg(to)
                .arg(time)
                .arg(DAY));
    }

    private String place(long beginning, long end, boolean replaced) throws RedisAway {
        return answer(Script.PLACE
                .call(List.of(positions))
                .arg(0)
                .arg(beginning)
                .arg(end)
                .arg(1)
                .arg(PLACED_AT)
                .arg(replaced ? 1 : 0)
                .arg(DAY));
    }

    private boolean isComplete() throws RedisAway {
        return positions().isComplete();
    }

    private Positions positions() throws RedisAway {
        Request all = Request.cmd(Command.HGETALL).arg(positions);
        return Positions.of(redis().await(List.of(all)).getFirst());
    }

    private List<String> entries() throws RedisAway {
        Request all = Request.cmd(Command.LRANGE).arg(history).arg(0).arg(-1);
        return HistoryReader.elements(redis().await(List.of(all)).getFirst()).stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .toList();
    }

    private static String answer(Request call) throws RedisAway {
        return Objects.requireNonNull(redis().await(List.of(call)).getFirst()).toString();
    }

    private static RedisPipeline redis() {
        return CDI.current().select(RedisPipeline.class).get();
    }
}
