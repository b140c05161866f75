package io.proofstream.api.projection;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;
import io.proofstream.testkit.Brokers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.AfterAll;

@QuarkusTest
@QuarkusTestResource(Brokers.class)
class RedisJobEventLogIT extends JobEventLogContract {

    private static final LedgerWriter LEDGER = new LedgerWriter();

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Override
    JobEventLog log() {
        return CDI.current().select(JobEventLog.class).get();
    }

    @Override
    void append(JobManifest job, JobEvent... events) {
        LEDGER.append(job, events);
    }
}
