import { expect, test } from 'vitest';
import ComparePage from '../compare/ComparePage';
import type { Finding, Job, Task } from '../contract/types';
import { THIS_JOB } from '../jobs/jobId';
import JobPage from '../jobs/JobPage';
import { jobFixture } from '../test/fixtures';
import { drawComparison } from './drawComparison';
import { drawJob, isDrawable } from './drawJob';
import { fragment } from './forms';
import { SAMPLES } from './lines';
import { COMPARISON, JOB, knowing, prerender } from './prerender';

const { forms } = prerender('en');

/** What stands beside it and what only a screen reader hears is not drawn. */
function seen(drawn: DocumentFragment): string {
  drawn.querySelectorAll('aside, td .visually-hidden').forEach((element) => element.remove());
  const page = document.createElement('div');
  page.append(drawn);
  // No link or choice of a picture can be used.
  return new XMLSerializer().serializeToString(page).replaceAll(/ (href|value)="[^"]*"/g, '');
}

function drawn(job: Job): string {
  expect(isDrawable(job)).toBe(true);
  return seen(drawJob(forms, job, 'en'));
}

function job(id: string, ...tasks: { kind: Task['kind']; score: number; findings: readonly Finding[] }[]): Job {
  const known = jobFixture('completed');
  return {
    ...known,
    id,
    score: { value: tasks[0]!.score, of: tasks.map(({ kind }) => kind), missing: [] },
    tasks: tasks.map(({ kind, score, findings }, nth) => ({
      ...known.tasks[0]!,
      id: nth === 0 ? kind : `${kind}-2`,
      kind,
      cached: nth === 0,
      result: { ...known.tasks[0]!.result!, score, findings: [...findings] },
    })),
  };
}

function named(known: Job, id: string): Job {
  return { ...known, id };
}

const HOSTILE = { severity: 'error', rule: 'seo.title', message: '<b>{quote}</b>', quote: '{score}</li>' } as const;
const BEFORE = { ...job(THIS_JOB.replace('{this}', 'BEFORE'), { kind: 'seo', score: 40, findings: [...SAMPLES.slice(0, 7), HOSTILE] }) };
const AFTER = { ...job(THIS_JOB.replace('{this}', 'AFTER9'), { kind: 'seo', score: 38, findings: SAMPLES.slice(3, 9) }, { kind: 'tone', score: 9, findings: [] }) };

const OTHERS = ['queued', 'running', 'partial', 'failed', 'cancelled'] as const;

test.each([
  ['a job', jobFixture('completed')],
  ['a job with a finding of each kind and with hostile text', BEFORE],
  ['a job of two tasks', AFTER],
  ['a job of a Dutch text', { ...BEFORE, language: 'nl' }],
  ['a job of a text in a language that could not be told', { ...AFTER, language: 'und' }],
  ['a job without findings', job(BEFORE.id, { kind: 'seo', score: 100, findings: [] })],
  ...OTHERS.map((status): [string, Job] => [`a job that is ${status}`, jobFixture(status)]),
] as [string, Job][])('%s is drawn as the app shows it', (_what, known) => {
  expect(drawn(known)).toBe(seen(fragment(knowing(JOB, <JobPage id={known.id} />, known))));
});

test.each([
  [BEFORE, AFTER],
  [AFTER, BEFORE],
  [AFTER, AFTER],
  [named(jobFixture('partial'), BEFORE.id), AFTER],
  [BEFORE, named(jobFixture('failed'), AFTER.id)],
])('two jobs are drawn as the app shows them', (before, after) => {
  const at = { ...COMPARISON, search: new URLSearchParams({ a: before.id, b: after.id }).toString() };

  expect(seen(drawComparison(forms, before, after, 'en'))).toBe(
    seen(fragment(knowing(at, <ComparePage />, before, after))),
  );
});

test('of an analysis with many findings the first are drawn, and nothing after them', () => {
  const many = Array.from({ length: 30 }, () => SAMPLES[0]!);
  const page = fragment(drawn(job(BEFORE.id, { kind: 'seo', score: 1, findings: many }, { kind: 'tone', score: 1, findings: many })));

  expect(page.querySelectorAll('h3')).toHaveLength(1);
  expect(page.querySelector('h3')).toHaveTextContent('SEO 30');
  expect(page.querySelectorAll('h3 + ul > li')).toHaveLength(10);
});

test('a job with an answer that has no score is left to the app', () => {
  const known = jobFixture('completed');
  const result = { summary: 'As far as it went.', metrics: {}, findings: [] };

  expect(isDrawable({ ...known, tasks: [{ ...known.tasks[0]!, result }] })).toBe(false);
});
