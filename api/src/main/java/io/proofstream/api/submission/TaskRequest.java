package io.proofstream.api.submission;

import io.proofstream.common.job.Kind;
import io.proofstream.common.job.Params;

/// One task as a caller asks for it, its parameters right for its kind.
record TaskRequest(Kind kind, Params params) {

    static TaskRequest of(Kind kind) {
        return new TaskRequest(kind, Params.NONE);
    }
}
