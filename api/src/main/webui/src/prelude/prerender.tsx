import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import AnalysePage from '../analyse/AnalysePage';
import type { AppLanguage } from '../app/appLanguage';
import { Frame } from '../app/Frame';
import { NotFound } from '../app/NotFound';
import type { Screen } from '../app/screens';
import ComparePage from '../compare/ComparePage';
import { ANALYSES, type Analysis, type Job, type Score, type TaskStatus } from '../contract/types';
import { jobQuery, newQueryClient } from '../http/queries';
import { FindingLine } from '../jobs/FindingLine';
import { THAT_JOB, THIS_JOB } from '../jobs/jobId';
import JobPage from '../jobs/JobPage';
import JobsPage from '../jobs/JobsPage';
import { STATUSES } from '../jobs/jobFilter';
import { StatusMark } from '../jobs/StatusMark';
import { messages as en } from '../locales/en.po';
import { messages as nl } from '../locales/nl.po';
import { ScoreCard } from '../report/ScoreCard';
import { TaskRow } from '../report/TaskRow';
import { useKindName } from '../report/words';
import type { Forms } from './forms';
import { SAMPLE_LANGUAGES, SAMPLES } from './lines';
import { formJob, formTask } from './formJob';

interface Address {
  path: string;
  search?: string;
}

export const JOB: Address = { path: `/jobs/${THIS_JOB}` };
export const COMPARISON: Address = { path: '/compare', search: `a=${THIS_JOB}&b=${THAT_JOB}` };

const PAGES: Record<Screen, { at: Address; page: ReactNode }> = {
  analyse: { at: { path: '/' }, page: <AnalysePage /> },
  jobs: { at: { path: '/jobs' }, page: <JobsPage /> },
  job: { at: JOB, page: <JobPage id={THIS_JOB} /> },
  compare: { at: { path: '/compare' }, page: <ComparePage /> },
  comparison: { at: COMPARISON, page: <ComparePage /> },
  nowhere: { at: { path: '/nowhere' }, page: <NotFound /> },
};

export interface Prerendered {
  /** Each screen as it is before the server has answered anything. */
  screens: Record<Screen, string>;
  forms: Forms;
}

/** Run by the build. */
export function prerender(language: AppLanguage): Prerendered {
  i18n.loadAndActivate({ locale: language, messages: { en, nl }[language] });
  const screens = Object.entries(PAGES).map(([screen, { at, page }]) => [
    screen,
    rendered(at, <Frame queries={newQueryClient()}>{page}</Frame>),
  ]);
  return { screens: Object.fromEntries(screens) as Record<Screen, string>, forms: forms() };
}

function forms(): Forms {
  const samples = SAMPLES.map((sample, index) => <FindingLine key={index} finding={sample} languages={SAMPLE_LANGUAGES} />);
  return {
    job: knowing(JOB, <JobPage id={THIS_JOB} />, formJob(THIS_JOB, '{score}', SAMPLES.slice(0, 1))),
    running: knowing(JOB, <JobPage id={THIS_JOB} />, formJob(THIS_JOB, '{score}', SAMPLES.slice(0, 1), 'running')),
    statuses: each(STATUSES, (status) => <StatusMark status={status} />),
    unanswered: each(TASK_STATUSES, (status) => (
      <TaskRow task={formTask(status)} spoken="en" partial={undefined} retryAt={undefined} />
    )),
    scores: each(['whole', 'partial', 'running', 'none'], (which) => <ScoreCard score={SCORES[which]} {...PROGRESS} />),
    comparison: knowing(COMPARISON, <ComparePage />, formJob(THIS_JOB, '{before}', []), formJob(THAT_JOB, '{after}', [])),
    lines: knowing(JOB, <ul>{samples}</ul>),
    kinds: kindNames(),
  };
}

const TASK_STATUSES: readonly TaskStatus[] = ['queued', 'running', 'retrying', 'completed', 'failed', 'cancelled', 'expired'];
// Names stand where the contract has numbers.
const SCORE = { value: '{score}', of: ['{of}'], missing: [] } as unknown as Score;
const SCORES = {
  whole: SCORE,
  partial: { ...SCORE, missing: ['{missing}'] },
  running: undefined,
  none: null,
};
const PROGRESS = { done: '{done}', total: '{total}' } as unknown as { done: number; total: number };

function each<Key extends string>(keys: readonly Key[], show: (key: Key) => ReactNode): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, knowing(JOB, show(key))])) as Record<Key, string>;
}

/** A page that knows these jobs, without what every page has around it. */
export function knowing(at: Address, page: ReactNode, ...jobs: Job[]): string {
  const queries = newQueryClient();
  jobs.forEach((job) => queries.setQueryData(jobQuery(job.id).queryKey, job));
  return rendered(
    at,
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>{page}</QueryClientProvider>
    </I18nProvider>,
  );
}

function rendered({ path, search = '' }: Address, page: ReactNode): string {
  return renderToStaticMarkup(
    <Router ssrPath={path} ssrSearch={search}>
      {page}
    </Router>,
  );
}

function kindNames(): Forms['kinds'] {
  let names: [Analysis, string][] = [];
  knowing(JOB, <Kinds tell={(told) => (names = told)} />);
  return Object.fromEntries(names) as Forms['kinds'];
}

function Kinds({ tell }: { tell(names: [Analysis, string][]): void }) {
  const kindName = useKindName();
  tell(ANALYSES.map((kind) => [kind, kindName(kind)]));
  return null;
}
