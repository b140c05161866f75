package io.proofstream.worker.engines.readability;

import io.proofstream.worker.engines.HostileTexts;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileReadabilityTest {

    @Test
    void workGrowsWithTheText() throws InterruptedException {
        HostileTexts.assertWorkGrowsWithTheText(
                new ReadabilityEngine(new Documents()), 40, 50_000, List.of("en", "nl", "de", "und"));
    }
}
