import { render, screen, within } from '@testing-library/react';
import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import type { Job, Task } from '../contract/types';
import { type LiveJob, live } from '../live/jobFold';
import { jobFixture } from '../test/fixtures';
import { TaskList } from './TaskList';

const JOB = jobFixture('completed');
const DONE = JOB.tasks[0]!;
const FAULT = { code: 'engine_failed', detail: 'The engine gave up.', retryable: true } as unknown as NonNullable<Task['error']>;

function shown(task: Partial<Task>, more: Partial<LiveJob> = {}): HTMLElement {
  const open = { ...DONE, result: undefined };
  const job: Job = { ...JOB, tasks: [{ ...(task.status === 'completed' ? DONE : open), ...task } as Task] };
  render(
    <I18nProvider i18n={i18n}>
      <TaskList live={{ ...live(job), ...more }} />
    </I18nProvider>,
  );
  return within(screen.getByRole('list', { name: 'Analyses' })).getByRole('listitem');
}

test.each([
  { task: { status: 'queued' }, says: ['Readability', 'Queued'] },
  { task: { status: 'running' }, says: ['Readability', 'Running'] },
  { task: { status: 'failed', error: FAULT }, says: ['Readability', 'Failed', 'The engine gave up.'] },
  { task: { status: 'expired', error: FAULT }, says: ['Readability', 'Expired', 'The engine gave up.'] },
  { task: { status: 'cancelled' }, says: ['Readability', 'Cancelled'] },
  { task: { status: 'completed', cached: true }, says: ['Readability', 'cached', '82', 'Easy to read.'] },
] as { task: Partial<Task>; says: string[] }[])('an analysis that is $task.status says so', ({ task, says }) => {
  const row = shown(task);

  says.forEach((words) => expect(row).toHaveTextContent(words));
});

test('a fresh answer is not called cached', () => {
  expect(shown({ status: 'completed', cached: false })).not.toHaveTextContent('cached');
});

test('an analysis that is tried again says why, and when', () => {
  const row = shown({ status: 'retrying', attempt: 1, error: FAULT }, { retryAt: { [DONE.id]: Date.UTC(2026, 10, 21, 12) } });

  expect(row).toHaveTextContent('Retrying');
  expect(row).toHaveTextContent(/The engine gave up\. Attempt 2 at .*\d\d:\d\d/);
});

test('an analysis that has found something already says how much', () => {
  const { findings } = JOB.tasks.find((task) => (task.result?.findings.length ?? 0) > 1)!.result!;
  const partial = { text: '', findings, progress: 0.5, stage: undefined };

  expect(shown({ status: 'running' }, { partials: { [DONE.id]: partial } })).toHaveTextContent(`${findings.length} findings so far`);
});
