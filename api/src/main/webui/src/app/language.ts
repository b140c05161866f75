import { i18n, type Messages } from '@lingui/core';
import type { AppLanguage } from './appLanguage';
import { writeSetting } from './settings';

const CATALOGS: Record<AppLanguage, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en.po'),
  nl: () => import('../locales/nl.po'),
};

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
