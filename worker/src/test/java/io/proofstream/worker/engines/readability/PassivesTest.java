package io.proofstream.worker.engines.readability;

import static org.assertj.core.api.Assertions.assertThat;

import io.proofstream.common.content.Content;
import io.proofstream.worker.engines.readability.Prose.Sentence;
import io.proofstream.worker.engines.text.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassivesTest {

    private static boolean isPassive(String language, String sentence) throws InterruptedException {
        Prose prose = Prose.of(new Documents().of(Content.ofText(sentence), language));
        Sentence first = prose.sentences().getFirst();
        return PassiveVoiceCheck.isPassive(
                first, prose.document().text(), Language.of(language).passives());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The letter was written by my sister.",
                "en | Mistakes have often been made.",
                "en | They're being watched.",
                "nl | De brief werd gisteren door mijn zus geschreven.",
                "nl | Het geld wordt door twee mannen geïnd.",
                "nl | Ik denk dat het huis verkocht wordt.",
                "nl | De deur wordt opengemaakt.",
                "de | Der Brief wurde gestern von meiner Schwester geschrieben.",
                "de | Das Haus wird renoviert.",
                "de | Ich glaube, dass das Auto verkauft wird.",
                "fr | La lettre a été écrite par ma sœur.",
                "fr | Les portes sont fermées à clé.",
                "es | La carta fue escrita por mi hermana.",
                "es | Las casas serán vendidas.",
                "it | La lettera è stata scritta da mia sorella.",
                "it | Il libro viene letto da molti.",
                "pt | A carta foi escrita pela minha irmã.",
                "pt | As casas serão vendidas.",
                "pl | List został napisany przez moją siostrę.",
                "pl | Drzwi są zamknięte."
            })
    void passive(String language, String sentence) throws InterruptedException {
        assertThat(isPassive(language, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | My sister wrote the letter.",
                "en | I was tired of waiting.",
                "en | She is a gifted writer.",
                "en | They need a hundred seeds.",
                "nl | Mijn zus schreef de brief.",
                "nl | Het wordt morgen mooi weer.",
                "nl | De kinderen worden groot.",
                "nl | Hij is naar huis gegaan.",
                "de | Meine Schwester schrieb den Brief.",
                "de | Er wird morgen gehen.",
                "de | Das Wetter wird gut.",
                "fr | Ma sœur est arrivée hier.",
                "fr | Ma sœur a écrit la lettre.",
                "es | Mi hermana escribió la carta.",
                "es | La ciudad es una maravilla.",
                "it | Mia sorella è andata a casa.",
                "it | La casa è bella.",
                "pt | A minha irmã escreveu a carta.",
                "pl | Moja siostra napisała list."
            })
    void active(String language, String sentence) throws InterruptedException {
        assertThat(isPassive(language, sentence)).isFalse();
    }
}
