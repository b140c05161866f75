import type { Finding } from '../contract/types';

/** The server's own words, such as those of a failure. */
export const OF_THE_SERVER = 'en';

/** In which languages a finding is written; empty where that is not known, as HTML has it. */
export interface Languages {
  /** Of what is quoted from the text, and of what may stand in its place. */
  text: string;
  message: string;
}

/** Analyses speak of a Dutch text in Dutch, of any other in English. */
export function spokenOf(language: string): string {
  return language === 'nl' ? 'nl' : 'en';
}

export function textLanguage(language: string): string {
  return language === 'und' ? '' : language;
}

/**
 * LanguageTool speaks of a text in the text's own language.
 *
 * @param language of the text, as its job names it
 */
export function languagesOf({ rule }: Finding, language: string): Languages {
  const text = textLanguage(language);
  return { text, message: rule.startsWith('grammar.lt.') ? text : spokenOf(language) };
}
