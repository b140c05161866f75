package io.proofstream.common.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CacheTierTest {

    @Test
    void aJobCanAskForLessButNotForMore() {
        assertThat(CacheTier.PERMANENT.orShorter(CacheTier.REALTIME)).isEqualTo(CacheTier.REALTIME);
        assertThat(CacheTier.DYNAMIC.orShorter(CacheTier.STABLE)).isEqualTo(CacheTier.DYNAMIC);
        assertThat(CacheTier.NONE.orShorter(CacheTier.REALTIME)).isEqualTo(CacheTier.NONE);
        assertThat(CacheTier.STABLE.orShorter(null)).isEqualTo(CacheTier.STABLE);
    }
}
