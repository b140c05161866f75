package io.proofstream.api.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.proofstream.api.job.JobView;
import io.vertx.core.buffer.Buffer;

/// A job, and the JSON that tells its caller of it. It is written while Kafka writes the job: once that is
/// acknowledged,
/// nothing is left but to send it.
record WrittenJob(JobView job, Buffer json) {

    static WrittenJob of(JobView job, ObjectMapper mapper) {
        try {
            return new WrittenJob(job, Buffer.buffer(mapper.writeValueAsBytes(job)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own jobs can be written", e);
        }
    }
}
