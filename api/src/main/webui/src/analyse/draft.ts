import { useCallback, useEffect, useRef, useState } from 'react';
import { readSetting, writeSetting } from '../app/settings';
import { ANALYSES, type Analysis, type Format, type Language, type Priority, type SubmitJob } from '../contract/types';

/** What somebody is about to submit. It outlives reloads, crashes and an API that is away. */
export interface Draft {
  text: string;
  format: Format;
  title: string;
  metaDescription: string;
  keyphrase: string;
  language: Language | 'auto';
  analyses: readonly Analysis[];
  priority: Priority;
}

export const EMPTY: Draft = {
  text: '',
  format: 'text',
  title: '',
  metaDescription: '',
  keyphrase: '',
  language: 'auto',
  analyses: ANALYSES,
  priority: 'high',
};

const SETTING = 'draft';
const SAVE_AFTER_MS = 300;

export function readDraft(): Draft {
  const kept = readSetting(SETTING);
  if (kept === undefined) {
    return EMPTY;
  }
  try {
    return { ...EMPTY, ...(JSON.parse(kept) as Partial<Draft>) };
  } catch {
    return EMPTY;
  }
}

/** The draft, and whether this browser can keep it. */
export function useDraft(): { draft: Draft; change(part: Partial<Draft>): void; isKept: boolean } {
  const [draft, setDraft] = useState(readDraft);
  const [isKept, setKept] = useState(true);
  const latest = useRef(draft);

  const save = useCallback(() => setKept(writeSetting(SETTING, JSON.stringify(latest.current))), []);
  useEffect(() => {
    latest.current = draft;
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, save]);
  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const change = useCallback((part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), []);
  return { draft, change, isKept };
}

/** The request that a draft stands for; what is empty is left out. */
export function requestOf(draft: Draft): SubmitJob {
  const keyphrase = draft.keyphrase.trim();
  return {
    content: {
      text: draft.text,
      format: draft.format,
      ...(draft.title.trim() === '' ? {} : { title: draft.title.trim() }),
      ...(draft.metaDescription.trim() === '' ? {} : { metaDescription: draft.metaDescription.trim() }),
    },
    ...(draft.language === 'auto' ? {} : { language: draft.language }),
    tasks: draft.analyses.map((kind) =>
      kind === 'seo' && keyphrase !== '' ? { kind, params: { keyphrase } } : kind,
    ),
    priority: draft.priority,
  };
}

/**
 * The same of a text that somebody mends and waits in front of: read before all others. Its many versions are nobody's
 * to ask for again, and need not be kept for long.
 */
export function revisionOf(draft: Draft): SubmitJob {
  return { ...requestOf(draft), priority: 'critical', cacheTier: 'realtime' };
}
