package io.proofstream.common.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobIdTest {

    @Test
    void tellsItsCreationTimeToTheMillisecond() {
        Instant created = Instant.parse("2026-11-21T10:15:30.123Z");

        JobId id = JobId.next(created);

        assertThat(id.createdAt()).isEqualTo(created);
        assertThat(JobId.isValid(id.value())).isTrue();
    }

    @Test
    void sortsByCreationTime() {
        JobId earlier = JobId.next(Instant.ofEpochMilli(1_000_000_000_000L));
        JobId later = JobId.next(Instant.ofEpochMilli(1_000_000_000_001L));

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void isDifferentEachTimeWithinAMillisecond() {
        Instant now = Instant.parse("2026-11-21T10:15:30Z");
        Set<JobId> ids = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            ids.add(JobId.next(now));
        }

        assertThat(ids).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "job_",
                "job_01",
                "batch_01JD5Z3V5T0000000000000000",
                "job_01JD5Z3V5T000000000000000I",
                "job_01JD5Z3V5T00000000000000000"
            })
    void refusesWhatIsNoId(String value) {
        assertThat(JobId.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new JobId(value)).withMessageContaining(value);
    }
}
