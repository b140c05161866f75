import type { AppLanguage } from '../app/appLanguage';
import type { Draft } from './draft';
import { EMPTY } from './draft';

/** A page that has something to find, in the language of the app; loaded when somebody asks for it. */
export async function samplePage(language: AppLanguage): Promise<Draft> {
  if (language === 'nl') {
    const { default: text } = await import('../../../../../../examples/volkorenbrood.md?raw');
    return { ...EMPTY, text, format: 'markdown', language: 'nl', keyphrase: 'volkoren brood' };
  }
  const { default: text } = await import('../../../../../../examples/complaint.txt?raw');
  return { ...EMPTY, text, format: 'text', language: 'en', keyphrase: 'dishwasher' };
}
