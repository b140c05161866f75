package io.proofstream.common.wire;

import io.proofstream.common.event.JobEvent;
import io.proofstream.common.job.JobManifest;

/// One event as it stands in the ledger, with its job's manifest. Its Kafka key is the job's id.
public record EventRecord(JobManifest job, JobEvent event) {}
