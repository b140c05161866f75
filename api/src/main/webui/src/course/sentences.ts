import type { Task } from '../contract/types';

/** A sentence of a page, as the sentiment analysis judges it. */
export interface Sentence {
  start: number;
  end: number;
  /** From -1, all bad, to 1, all good. */
  polarity: number;
}

export type Way = 'positive' | 'neutral' | 'negative';

/** Nearer to the middle than this, a sentence says nothing good or bad; the analysis counts in the same way. */
const NEUTRAL = 0.1;

export function wayOf({ polarity }: Sentence): Way {
  return Math.abs(polarity) < NEUTRAL ? 'neutral' : polarity > 0 ? 'positive' : 'negative';
}

/** The sentences that an answer tells of, in the order of the text: none, unless it is one of sentiment. */
export function sentencesOf(task: Pick<Task, 'kind' | 'result'>): readonly Sentence[] {
  const told = task.kind === 'sentiment' ? task.result?.metrics.sentences : undefined;
  return Array.isArray(told) && told.every(isSentence) ? told : [];
}

function isSentence(told: unknown): told is Sentence {
  const { start, end, polarity } = (told ?? {}) as Partial<Record<keyof Sentence, unknown>>;
  return [start, end, polarity].every((value) => typeof value === 'number');
}

/** Where the most negative sentence is; of several, the first. */
export function lowestOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((lowest, { polarity }, nth) => (polarity < sentences[lowest]!.polarity ? nth : lowest), 0);
}

const LONGEST = 160;

/** A sentence's words on one line. */
export function wordsOf(text: string, { start, end }: Pick<Sentence, 'start' | 'end'>): string {
  const characters = [...text.slice(start, end).replaceAll(/\s+/g, ' ').trim()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
