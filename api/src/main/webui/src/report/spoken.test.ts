import { expect, test } from 'vitest';
import { languagesOf, spokenOf } from './spoken';

const OWN = { rule: 'seo.title.width', severity: 'error', message: '' } as const;
const OF_GRAMMAR = { ...OWN, rule: 'grammar.text.language' } as const;
const OF_LANGUAGE_TOOL = { ...OWN, rule: 'grammar.lt.ACCORD_SUJET_VERBE' } as const;

test('a Dutch text is spoken of in Dutch, any other in English', () => {
  expect(['nl', 'en', 'pl', 'und'].map(spokenOf)).toEqual(['nl', 'en', 'en', 'en']);
  expect(languagesOf(OWN, 'nl')).toEqual({ text: 'nl', message: 'nl' });
  expect(languagesOf(OWN, 'pl')).toEqual({ text: 'pl', message: 'en' });
  expect(languagesOf(OF_GRAMMAR, 'pl')).toEqual({ text: 'pl', message: 'en' });
});

test('LanguageTool speaks the language of the text', () => {
  expect(languagesOf(OF_LANGUAGE_TOOL, 'nl')).toEqual({ text: 'nl', message: 'nl' });
  expect(languagesOf(OF_LANGUAGE_TOOL, 'pl')).toEqual({ text: 'pl', message: 'pl' });
});

test('a text whose language could not be told has none, and what is said of it is English', () => {
  expect(languagesOf(OWN, 'und')).toEqual({ text: '', message: 'en' });
});
