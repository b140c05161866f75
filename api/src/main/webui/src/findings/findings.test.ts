import { describe, expect, test } from 'vitest';
import { live } from '../live/jobFold';
import { completedRequest, jobFixture } from '../test/fixtures';
import { blockAt, blocksOf } from './blocks';
import { apply, shift } from './edit';
import { findingAt, INITIAL_FILTER, locate, matches } from './findings';
import { markedPieces } from './marks';

const TEXT = completedRequest().content.text;
const ALL = locate(live(jobFixture('completed')), []);

describe('findings of a job', () => {
  test('are in the order of the text, those about all of it first', () => {
    expect(ALL.map((finding) => finding.rule)).toEqual([
      'seo.title.presence',
      'seo.links.presence',
      'grammar.agreement',
      'readability.voice.passive',
      'grammar.repetition',
    ]);
  });

  test('say in which languages they are written', () => {
    const spoken = (language: string) =>
      locate(live({ ...jobFixture('completed'), language }), []).map(({ languages }) => languages);

    expect(spoken('nl')).toEqual(Array(5).fill({ text: 'nl', message: 'nl' }));
    expect(spoken('pl')).toEqual(Array(5).fill({ text: 'pl', message: 'en' }));
  });

  test('have keys of their own, also when they are alike', () => {
    const job = jobFixture('completed');
    const twice = { ...job, tasks: [...job.tasks, { ...job.tasks[0]!, id: 'readability-2' }] };

    const keys = locate(live(twice), []).map((finding) => finding.key);

    expect(new Set(keys).size).toBe(keys.length);
  });

  test('of an earlier revision stand in until their analysis has answered', () => {
    const now = locate(live(jobFixture('running')), ALL);

    expect(now.filter((finding) => finding.isEarlier).map((finding) => finding.kind)).toEqual(
      expect.arrayContaining(['grammar', 'seo']),
    );
    expect(now.filter((finding) => finding.kind === 'readability').map((finding) => finding.isEarlier)).toEqual([false]);
  });

  test('are filtered by severity and analysis', () => {
    expect(ALL.filter((finding) => matches(finding, INITIAL_FILTER))).toHaveLength(4);
    expect(ALL.filter((finding) => matches(finding, { severities: ['error'], kind: 'grammar' }))).toHaveLength(1);
    expect(ALL.filter((finding) => matches(finding, { severities: ['error'], kind: 'seo' }))).toHaveLength(0);
  });

  test('are found under a pointer: the shortest of those that are there', () => {
    const wide = { ...ALL[3]!, key: 'wide', start: 0, end: TEXT.length };

    expect(findingAt([wide, ...ALL], 25)?.rule).toBe('readability.voice.passive');
    expect(findingAt([wide, ...ALL], 20)?.key).toBe('wide');
    expect(findingAt(ALL, 20)).toBeUndefined();
  });
});

describe('an accepted suggestion', () => {
  const agreement = ALL.find((finding) => finding.rule === 'grammar.agreement')!;
  const edit = { start: agreement.start!, end: agreement.end!, replacement: agreement.suggestions![0]! };

  test('changes the words that it is about, and nothing else', () => {
    expect(apply(TEXT, edit)).toBe('We were happy. The bread was eaten by the the dog.');
  });

  test('moves the findings behind it with their words, and takes its own away', () => {
    const moved = shift(ALL, edit);

    expect(moved.map((finding) => finding.rule)).not.toContain('grammar.agreement');
    for (const finding of moved.filter((each) => each.start !== undefined)) {
      expect(apply(TEXT, edit).slice(finding.start, finding.end)).toBe(finding.quote);
    }
    expect(moved).toHaveLength(ALL.length - 1);
  });
});

describe('blocks', () => {
  test.each([['one line'], ['a\nb\n\nc\n'], ['']])('of %j make the text again', (text) => {
    expect(
      blocksOf(text)
        .map((block) => block.text)
        .join('\n'),
    ).toBe(text);
  });

  test('are never longer than may be, and cut between words', () => {
    const text = 'word '.repeat(1_000);
    const blocks = blocksOf(text, 99);

    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(99);
    expect(blocks.slice(0, -1).every((block) => block.text.endsWith(' '))).toBe(true);
  });

  test('are never cut inside of a character', () => {
    const blocks = blocksOf('😀'.repeat(100), 7);

    expect(blocks.every((block) => block.text.isWellFormed())).toBe(true);
  });

  test('are found by an offset', () => {
    const blocks = blocksOf('ab\n\ncd');

    expect([0, 2, 3, 4, 6].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 2, 2]);
  });
});

test('marks cut a block where findings begin and end', () => {
  const pieces = markedPieces({ start: 0, text: TEXT }, ALL, ALL[2]);

  expect(pieces.map((piece) => piece.text).join('')).toBe(TEXT);
  expect(pieces.filter((piece) => piece.severity !== undefined).map((piece) => [piece.text, piece.severity])).toEqual([
    ['was', 'error'],
    ['was eaten', 'suggestion'],
    ['the the', 'warning'],
  ]);
  expect(pieces.filter((piece) => piece.isCurrent).map((piece) => piece.text)).toEqual(['was']);
});
