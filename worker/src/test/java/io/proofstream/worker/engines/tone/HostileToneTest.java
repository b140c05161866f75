package io.proofstream.worker.engines.tone;

import io.proofstream.worker.engines.HostileTexts;
import io.proofstream.worker.engines.embedding.TestEmbeddings;
import io.proofstream.worker.engines.text.Documents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileToneTest {

    @Test
    void workGrowsWithTheText() throws InterruptedException {
        HostileTexts.assertWorkGrowsWithTheText(
                new ToneEngine(new Documents(), TestEmbeddings.shared()),
                36,
                50_000,
                List.of("nl", "fr", "de", "es", "it", "pt", "pl", "en"));
    }
}
