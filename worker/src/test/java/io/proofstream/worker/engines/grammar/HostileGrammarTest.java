package io.proofstream.worker.engines.grammar;

import io.proofstream.worker.engines.HostileTexts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileGrammarTest {

    @Test
    void workGrowsWithTheText() throws InterruptedException {
        HostileTexts.assertWorkGrowsWithTheText(Checked.ENGINE, 20, 6_000, List.of("en", "nl"));
    }
}
