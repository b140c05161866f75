package io.proofstream.common.wire;

/// The names of the Kafka record headers: CloudEvents in binary mode, W3C trace context, and our own.
public final class Headers {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";

    /// When a record in the retries topic may run again, in milliseconds since the epoch.
    public static final String DUE = "proofstream-due";
    /// Why a record is a dead letter.
    public static final String REASON = "proofstream-reason";
    /// Where a dead letter stood: topic, partition and offset, separated by slashes.
    public static final String ORIGIN = "proofstream-origin";

    /// What became of a task's earlier attempts, one a line: number, time, failure code, detail.
    public static final String HISTORY = "proofstream-history";
    /// W3C trace context.
    public static final String TRACEPARENT = "traceparent";

    private Headers() {}
}
