package io.proofstream.worker.engines.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// That a page's groups are known to its second analysis, whatever was asked for often before it.
class RecentGroupsTest {

    private static final int MOST = 100;

    private final RecentGroups recent = new RecentGroups(MOST);

    @Test
    void whatIsAskedForTwiceIsKnownTheSecondTimeAlthoughOthersWereAskedForMoreOften() {
        for (int time = 0; time < 5; time++) {
            IntStream.range(0, MOST / 2).forEach(i -> note("often" + i));
        }
        CompletableFuture<List<float[]>> mine = done();
        note("page", mine);
        IntStream.range(0, MOST / 2 - 1).forEach(i -> note("between" + i));

        assertThat(ask("page")).isSameAs(mine);
    }

    @Test
    void whatNobodyAskedForTheLongestIsForgottenFirst() {
        IntStream.range(0, MOST / 2).forEach(i -> note("early" + i));
        CompletableFuture<List<float[]>> kept = ask("early0");
        note("late");

        assertThat(ask("early0")).isSameAs(kept);
        assertThat(ask("early1")).isNull();
    }

    @Test
    void whatFailedIsTriedAgain() {
        CompletableFuture<List<float[]>> failed = done();
        note("page", failed);
        recent.forget(group("page"), failed);

        assertThat(ask("page")).isNull();
    }

    @Test
    void onlyTheFailureItselfIsForgotten() {
        CompletableFuture<List<float[]>> mine = done();
        note("page", mine);
        recent.forget(group("page"), done());

        assertThat(ask("page")).isSameAs(mine);
    }

    private void note(String name) {
        note(name, done());
    }

    private void note(String name, CompletableFuture<List<float[]>> mine) {
        var unused = recent.putIfAbsent(group(name), mine);
    }

    private @Nullable CompletableFuture<List<float[]>> ask(String name) {
        return recent.putIfAbsent(group(name), done());
    }

    private static List<String> group(String name) {
        return List.of(name + " one", name + " two");
    }

    private static CompletableFuture<List<float[]>> done() {
        return CompletableFuture.completedFuture(List.of());
    }
}
