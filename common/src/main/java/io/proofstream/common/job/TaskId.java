package io.proofstream.common.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The name of a task within its job: its kind, or the kind and a number from the second on (`translate-2`).
public record TaskId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a task id must not be empty");
        }
    }

    /// @param occurrence how many tasks of this kind the job has up to and with this one, from 1
    public static TaskId of(Kind kind, int occurrence) {
        return new TaskId(occurrence == 1 ? kind.wireName() : kind.wireName() + "-" + occurrence);
    }

    @Override
    public String toString() {
        return value;
    }
}
