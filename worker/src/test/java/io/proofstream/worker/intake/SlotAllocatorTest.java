package io.proofstream.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.proofstream.common.job.Lane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotAllocatorTest {

    private static final int SLOTS = 256;
    private static final List<Lane> LANES = List.of(Lane.values());

    private final Shares shares = Shares.of(SLOTS);
    private final SlotAllocator slots = new SlotAllocator(shares);

    @Test
    void aLaneAloneBorrowsAllButWhatIsKept() {
        flood(Lane.LOW);

        int keptForOthers = shares.kept(Lane.CRITICAL) + shares.kept(Lane.HIGH) + shares.kept(Lane.MEDIUM);
        assertThat(slots.used(Lane.LOW)).isEqualTo(SLOTS - keptForOthers);
        assertThat(slots.borrowed(Lane.LOW)).isEqualTo(SLOTS - keptForOthers - shares.guaranteed(Lane.LOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRITICAL", "HIGH", "MEDIUM"})
    void aTaskFindsASlotAtOnceThoughAnotherLaneBorrowedAllItMay(Lane late) {
        flood(Lane.LOW);

        slots.await(late);

        assertThat(slots.grant()).isEqualTo(late);
    }

    @Test
    void whileAllElseIsScarceALaneGetsWhatIsKeptForIt() {
        wait(Lane.LOW, SLOTS);

        while (slots.grantKept() != null) {
            // as long as there is one
        }

        assertThat(slots.used(Lane.LOW)).isEqualTo(shares.kept(Lane.LOW));
    }

    @Test
    void whatWasLentComesBackAsItFallsFree() {
        flood(Lane.LOW);
        flood(Lane.CRITICAL);

        while (slots.used(Lane.CRITICAL) < shares.guaranteed(Lane.CRITICAL)) {
            slots.release(Lane.LOW);
            assertThat(slots.grant()).isEqualTo(Lane.CRITICAL);
        }

        assertThat(slots.borrowed(Lane.LOW)).isPositive();
    }

    @Test
    void underAFloodInEveryLaneEachHasItsShare() {
        for (Lane lane : List.of(Lane.LOW, Lane.MEDIUM, Lane.HIGH, Lane.CRITICAL)) {
            wait(lane, 10 * SLOTS);
        }
        grantAll();
        Random random = new Random(1);

        for (int i = 0; i < 20 * SLOTS; i++) {
            Lane lane = LANES.get(random.nextInt(LANES.size()));
            if (slots.used(lane) > 0) {
                slots.release(lane);
                grantAll();
            }
        }

        assertThat(Lane.values())
                .allSatisfy(lane -> assertThat(slots.used(lane)).isEqualTo(shares.guaranteed(lane)));
    }

    @Test
    void lowWorkMovesUnderAFloodOfCriticalWork() {
        flood(Lane.CRITICAL);
        wait(Lane.LOW, SLOTS);
        grantAll();

        for (int i = 0; i < 2 * SLOTS && slots.used(Lane.LOW) < shares.guaranteed(Lane.LOW); i++) {
            slots.release(Lane.CRITICAL);
            wait(Lane.CRITICAL, 1);
            grantAll();
        }

        assertThat(slots.used(Lane.LOW)).isEqualTo(shares.guaranteed(Lane.LOW));
    }

    @Test
    void whoWithdrewIsNotServed() {
        slots.await(Lane.HIGH);
        slots.withdraw(Lane.HIGH);

        assertThat(slots.grant()).isNull();
    }

    @Test
    void aSlotThatNobodyHasIsNotTakenBack() {
        assertThatThrownBy(() -> slots.release(Lane.LOW)).isInstanceOf(IllegalStateException.class);
    }

    /// Whatever comes and goes: the sums are right, a lane's kept slots are there for it, nobody borrows what another
    /// waits for within its share, and nobody waits in vain.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void holdsItsPromisesWhateverHappens(long seed) {
        Random random = new Random(seed);
        Shares some = Shares.of(4 + random.nextInt(60));
        SlotAllocator allocator = new SlotAllocator(some);
        List<Lane> carried = new ArrayList<>();

        for (int step = 0; step < 5_000; step++) {
            if (random.nextInt(5) < 3) {
                allocator.await(LANES.get(random.nextInt(LANES.size())));
            } else if (!carried.isEmpty()) {
                allocator.release(carried.remove(random.nextInt(carried.size())));
            }
            for (Lane lane = grant(allocator, some); lane != null; lane = grant(allocator, some)) {
                carried.add(lane);
            }

            assertThat(allocator.used()).as("seed %d", seed).isEqualTo(carried.size());
            assertThat(carried.size()).isLessThanOrEqualTo(some.slots());
            for (Lane lane : Lane.values()) {
                assertThat(allocator.waiting(lane) > 0 && allocator.used(lane) < some.kept(lane))
                        .as("seed %d: %s waits for a slot that is kept for it", seed, lane)
                        .isFalse();
            }
            boolean anyBorrows = Arrays.stream(Lane.values()).anyMatch(lane -> allocator.borrowed(lane) > 0);
            for (Lane lane : Lane.values()) {
                assertThat(!anyBorrows && allocator.waiting(lane) > 0 && allocator.used(lane) < some.guaranteed(lane))
                        .as("seed %d: %s waits within its share though nobody borrows", seed, lane)
                        .isFalse();
            }
        }
    }

    /// Lends nothing while a lane waits within its share that could have the slot.
    private static @Nullable Lane grant(SlotAllocator allocator, Shares shares) {
        List<Lane> before = Arrays.stream(Lane.values())
                .filter(lane -> allocator.waiting(lane) > 0
                        && allocator.used(lane) < shares.guaranteed(lane)
                        && couldHave(allocator, shares, lane))
                .toList();
        Lane granted = allocator.grant();
        if (granted != null && !before.isEmpty()) {
            assertThat(granted).isEqualTo(before.getFirst());
        }
        return granted;
    }

    private static boolean couldHave(SlotAllocator allocator, Shares shares, Lane lane) {
        int kept = Arrays.stream(Lane.values())
                .filter(other -> other != lane)
                .mapToInt(other -> Math.max(0, shares.kept(other) - allocator.used(other)))
                .sum();
        return shares.slots() - allocator.used() > kept;
    }

    private void flood(Lane lane) {
        wait(lane, 10 * SLOTS);
        grantAll();
    }

    private void wait(Lane lane, int tasks) {
        for (int i = 0; i < tasks; i++) {
            slots.await(lane);
        }
    }

    private void grantAll() {
        while (slots.grant() != null) {
            // as long as there is one
        }
    }
}
