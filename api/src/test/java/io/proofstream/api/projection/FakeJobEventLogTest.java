package io.proofstream.api.projection;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;

class FakeJobEventLogTest extends JobEventLogContract {

    private final FakeJobEventLog log = new FakeJobEventLog();

    @Override
    JobEventLog log() {
        return log;
    }

    @Override
    void append(JobManifest job, JobEvent... events) {
        log.append(job, events);
    }
}
