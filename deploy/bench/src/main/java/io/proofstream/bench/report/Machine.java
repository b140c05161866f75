package io.proofstream.bench.report;

import java.lang.management.ManagementFactory;

/// What the figures were measured on.
final class Machine {

    private Machine() {}

    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        long gibibytes = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                >> 30;
        return "Measured on %d cores, %d GiB, %s %s, Java %s; load generator on the same machine."
                .formatted(
                        runtime.availableProcessors(),
                        gibibytes,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version());
    }
}
