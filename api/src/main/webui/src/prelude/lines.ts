import { type Finding, SEVERITIES } from '../contract/types';
import type { Languages } from '../report/spoken';
import { fill, fragment } from './forms';

/** A finding of each kind of line, in the order in which `lineOf` counts them. */
export const SAMPLES: readonly Finding[] = SEVERITIES.flatMap((severity) =>
  [{}, { suggestions: ['{suggestions}'] }, { quote: '{quote}' }, { quote: '{quote}', suggestions: ['{suggestions}'] }].map(
    (more) => ({ rule: '', severity, message: '{message}', ...more }),
  ),
);

/** The languages of the samples. */
export const SAMPLE_LANGUAGES: Languages = { text: '{textLanguage}', message: '{messageLanguage}' };

/** The line of a finding, from a list of the samples. */
export function lineOf(samples: string): (finding: Finding, languages: Languages) => Element {
  const lines = fragment(samples).querySelectorAll('li');
  return ({ severity, message, quote, suggestions = [] }, languages) => {
    const which = SEVERITIES.indexOf(severity) * 4 + (quote === undefined ? 0 : 2) + (suggestions.length === 0 ? 0 : 1);
    const line = lines[which]!.cloneNode(true) as Element;
    return fill(line, {
      message,
      quote: quote ?? '',
      suggestions: suggestions.join(' · '),
      textLanguage: languages.text,
      messageLanguage: languages.message,
    });
  };
}
