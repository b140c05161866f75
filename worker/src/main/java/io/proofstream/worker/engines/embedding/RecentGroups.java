package io.proofstream.worker.engines.embedding;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The groups last asked for, embedded or being embedded; what nobody asked for the longest is forgotten first.
///
/// Not what is asked for seldom, as caches do that count: under load each page is asked for twice, by tone and by
/// sentiment, with other pages between. Such a cache drops it between the two, and everything is embedded twice.
final class RecentGroups {

    private final int most;
    private final Map<List<String>, CompletableFuture<List<float[]>>> groups = new LinkedHashMap<>(64, 0.75f, true);
    private int texts;

    /// @param most how many texts are kept, in all groups together
    RecentGroups(int most) {
        this.most = most;
    }

    /// @return what is known of the group; null when nothing was, and it is `mine` now
    synchronized @Nullable CompletableFuture<List<float[]>> putIfAbsent(
            List<String> group, CompletableFuture<List<float[]>> mine) {
        CompletableFuture<List<float[]>> earlier = groups.putIfAbsent(group, mine);
        if (earlier == null) {
            texts += group.size();
            forgetEldest();
        }
        return earlier;
    }

    synchronized void forget(List<String> group, CompletableFuture<List<float[]>> failed) {
        if (groups.remove(group, failed)) {
            texts -= group.size();
        }
    }

    private void forgetEldest() {
        Iterator<List<String>> eldest = groups.keySet().iterator();
        while (texts > most && eldest.hasNext()) {
            texts -= eldest.next().size();
            eldest.remove();
        }
    }
}
