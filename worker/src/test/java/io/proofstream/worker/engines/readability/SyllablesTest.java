package io.proofstream.worker.engines.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    /// Words with their spoken syllables marked by a middle dot.
    @ParameterizedTest
    @CsvSource({
        "en, the cat ta·ble beau·ti·ful read·a·bil·i·ty cre·ate sci·ence want·ed i·de·a peo·ple rhyth·m mak·ing loved "
                + "hour hours fire busi·ness ev·ery ev·ery·thing hors·es clocks choco·late na·tion na·tion·al·i·ty queue el·e·phant it's they're "
                + "hous·es church·es well·-known does·n't",
        "nl, huis wa·ter boer·de·rij i·dee·ën school ge·meen·te be·lang·rijk nieuw leeuw po·li·tie mooi·e bloei·en "
                + "mi·lieu com·pu·ter ja·nu·a·ri twee·de zee·ën o·ver·een·komst ge·ïnd ui·ei fa·mi·lies "
                + "mu·se·um mu·se·ums ge·au·to·ma·ti·seerd ca·deau",
        "de, Haus Häu·ser Was·ser Ge·mein·de wich·tig neu treu·er schön U·ni·ver·si·tät Leh·re·rin ak·tu·ell Bäu·me "
                + "Stra·ße Be·deu·tung See·le "
                + "Mu·se·um I·de·en ge·ehrt be·en·den See neun·zehn",
        "fr, mai·son table é·cole beau nuit oi·seau gar·çon pe·tit im·por·tant li·ber·té deux per·sonne l'homme",
        "es, ca·sa a·gua ciu·dad pa·ís bien que·so gui·ta·rra a·é·re·o buey via·je im·por·tan·te Ma·rí·a rí·o",
        "it, ca·sa pia·no ac·qua quan·do bel·lo per·ché cit·tà a·e·re·o im·por·tan·te buo·no guer·ra",
        "pt, ca·sa á·gua não co·ra·ção quei·jo im·por·tan·te sa·ú·de po·e·ta gui·tar·ra",
        "pl, dom wo·da nie dzię·ku·ję pro·szę u·li·ca czło·wiek au·to pol·ski"
    })
    void knownWords(String language, String words) {
        Syllables syllables = Syllables.of(language);
        List<String> wrong = new ArrayList<>();
        for (String marked : List.of(words.split(" "))) {
            int expected = (int) marked.chars().filter(c -> c == '·').count() + 1;
            String word = Prose.plain(marked.replace("·", ""));
            if (syllables.in(word) != expected) {
                wrong.add(word + " " + syllables.in(word) + " not " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es", "it", "pt", "pl", "und"})
    void aWordOfAnyLengthIsCounted(String language) {
        for (String piece : List.of("a", "iu", "ui", "y", "eau", "qu", "gue", "e'", "ia-")) {
            assertThat(Syllables.of(language).in(piece.repeat(100_000)))
                    .as(piece)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 2024", "en, 3.5", "nl, 1e", "und, ok"})
    void whatHasNoVowelsCountsOnce(String language, String word) {
        assertThat(Syllables.of(language).in(word)).isEqualTo(1);
    }
}
