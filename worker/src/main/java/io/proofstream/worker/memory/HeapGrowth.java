package io.proofstream.worker.memory;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import javax.management.NotificationEmitter;
import org.jboss.logging.Logger;

/// Has the garbage collected before the heap grows for it. The serial collector by itself grows up to the limit first,
/// and the limit leaves room for eight languages: a worker of two would keep the garbage of six more.
///
/// Other collectors have settings of their own for this, and are left alone.
@Singleton
class HeapGrowth {

    private static final Logger LOG = Logger.getLogger(HeapGrowth.class);
    private static final String OLD_GENERATION = "Tenured Gen";
    private static final long MEBIBYTE = 1L << 20;
    /// Below this nothing is worth a pause: English alone takes less.
    private static final long FREE_TO_USE = 320 * MEBIBYTE;
    /// What may come on top of what is in use.
    private static final long SPARE = 80 * MEBIBYTE;

    void start(@Observes StartupEvent startup) {
        oldGeneration()
                .ifPresentOrElse(
                        HeapGrowth::watch, () -> LOG.debugf("not the serial collector: the heap grows as it likes"));
    }

    private static Optional<MemoryPoolMXBean> oldGeneration() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OLD_GENERATION) && pool.isUsageThresholdSupported())
                .findFirst();
    }

    private static void watch(MemoryPoolMXBean old) {
        NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
        memory.addNotificationListener(
                (notification, nothing) -> collect(old),
                notification -> notification.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED),
                null);
        arm(old);
    }

    private static void collect(MemoryPoolMXBean old) {
        // What one more language leaves behind, or some thousand pages; it takes 0.2 to 0.5 s.
        System.gc();
        arm(old);
    }

    private static void arm(MemoryPoolMXBean old) {
        old.setUsageThreshold(threshold(old.getUsage().getUsed(), old.getUsage().getMax()));
    }

    /// How much may be in use before the next collection, in bytes; 0, which is never, when that is all there is: then
    /// the collector decides by itself.
    ///
    /// @param used by what lasts
    static long threshold(long used, long most) {
        long next = Math.max(used + SPARE, FREE_TO_USE);
        return next < most ? next : 0;
    }
}
