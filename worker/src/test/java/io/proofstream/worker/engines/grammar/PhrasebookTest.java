package io.proofstream.worker.engines.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    @Test
    void turnsANotationIntoPatterns() {
        String xml = Phrasebook.toXml(
                "en",
                List.of(
                        "# a comment",
                        "rule preposition.sample",
                        "says “Depend” & co. take “on”.",
                        "flag =depend <of|from~>the> [NN.*]~[VB]? . => on",
                        "spare part|. of+3 *",
                        "wrong It depends of you."));

        assertThat(xml)
                .contains("<rulegroup id=\"preposition.sample\" name=\"“Depend” &amp; co. take “on”.\">")
                .contains("<token inflected=\"yes\">depend</token>")
                .contains(
                        "<marker><token regexp=\"yes\">of|from<exception scope=\"next\">the</exception></token></marker>")
                .contains("<token min=\"0\" postag_regexp=\"yes\" postag=\"NN.*\">"
                        + "<exception postag_regexp=\"yes\" postag=\"VB\"></exception></token>")
                .contains("<token>.</token></pattern>")
                .contains("<suggestion>on</suggestion>")
                .contains(
                        "<antipattern><token regexp=\"yes\">part|\\.</token><token skip=\"3\">of</token><token></token>")
                .contains("<marker>It depends of you.</marker>");
    }

    @Test
    void aChunkStandsInBraces() {
        assertThat(Phrasebook.toXml("en", List.of("rule a.b", "says c", "flag [NN]{E-NP-singular}~time")))
                .contains("<token chunk=\"E-NP-singular\" postag_regexp=\"yes\" postag=\"NN\">"
                        + "<exception>time</exception></token>");
    }

    @Test
    void whatIsNoNotationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrasebook.toXml("en", List.of("rule a.b", "flagg c")))
                .withMessageContaining("flagg c");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrasebook.toXml("en", List.of("rule")));
    }
}
