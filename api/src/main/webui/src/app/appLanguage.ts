import { readSetting } from './settings';

/** The languages of the app itself; texts may be in more. */
export const LANGUAGES = { en: 'English', nl: 'Nederlands' } as const;
export type AppLanguage = keyof typeof LANGUAGES;

function isAppLanguage(code: string | undefined): code is AppLanguage {
  return code !== undefined && code in LANGUAGES;
}

/** What was chosen before, or else the first language of the browser that the app speaks. */
export function preferredLanguage(): AppLanguage {
  const codes = [readSetting('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return codes.find(isAppLanguage) ?? 'en';
}
