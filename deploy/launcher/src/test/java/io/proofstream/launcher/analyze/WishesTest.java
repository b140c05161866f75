package io.proofstream.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WishesTest {

    private static final Page PAGE = new Page("a.md", "# Hi", "markdown");

    @Test
    void leavesToTheApiWhatNobodyWished() throws Exception {
        assertThat(Wishes.of(List.of(), null, null, null).request(PAGE).toString())
                .isEqualTo("{\"content\":{\"text\":\"# Hi\",\"format\":\"markdown\"}}");
    }

    @Test
    void passesOnWhatWasWished() throws Exception {
        assertThat(Wishes.of(List.of("tone", "seo"), "nl", "critical", "volkoren brood")
                        .request(PAGE)
                        .toString())
                .endsWith(",\"language\":\"nl\",\"priority\":\"critical\",\"tasks\":[\"tone\","
                        + "{\"kind\":\"seo\",\"params\":{\"keyphrase\":\"volkoren brood\"}}]}");
    }

    @Test
    void aKeyphraseAloneStillMeansAllAnalyses() throws Exception {
        assertThat(Wishes.of(List.of(), null, null, "bread").request(PAGE).path("tasks"))
                .hasSize(6);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> Wishes.of(List.of("spelling"), null, null, null))
                .hasMessage("There is no analysis 'spelling'; there are readability, tone, seo, grammar, structure,"
                        + " sentiment");
        assertThatThrownBy(() -> Wishes.of(List.of(), null, "urgent", null)).hasMessageContaining("urgent");
        assertThatThrownBy(() -> Wishes.of(List.of("tone"), null, null, "bread"))
                .hasMessageContaining("--keyphrase");
    }
}
