import { i18n, type Messages } from '@lingui/core';
import { readSetting, writeSetting } from './settings';

/** The languages of the app itself; texts may be in more. */
export const LANGUAGES = { en: 'English', nl: 'Nederlands' } as const;
export type AppLanguage = keyof typeof LANGUAGES;

const CATALOGS: Record<AppLanguage, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en.po'),
  nl: () => import('../locales/nl.po'),
};

function isAppLanguage(code: string | undefined): code is AppLanguage {
  return code !== undefined && code in LANGUAGES;
}

/** What was chosen before, or else the first language of the browser that the app speaks. */
export function preferredLanguage(): AppLanguage {
  const codes = [readSetting('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return codes.find(isAppLanguage) ?? 'en';
}

/** Every part that is on screen follows. */
export async function speak(language: AppLanguage): Promise<void> {
  const { messages } = await CATALOGS[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export function choose(language: AppLanguage): Promise<void> {
  writeSetting('language', language);
  return speak(language);
}
