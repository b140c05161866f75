package io.proofstream.worker.engines.structure;

import io.proofstream.worker.engines.HostileTexts;
import io.proofstream.worker.engines.text.Documents;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileStructureTest {

    @Test
    void workGrowsWithTheText() throws InterruptedException {
        HostileTexts.assertWorkGrowsWithTheText(
                new StructureEngine(new Documents()), 45, 50_000, HostileTexts.LANGUAGES);
    }
}
