import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Job } from '../contract/types';
import { FakeApi, json } from '../test/FakeApi';
import { jobFixture, problemFixture } from '../test/fixtures';
import { renderPage } from '../test/renderApp';
import ComparePage from './ComparePage';

const AFTER: Job = { ...jobFixture('completed'), id: 'job_after' };
const GRAMMAR = AFTER.tasks.find((task) => task.kind === 'grammar')!;
/** The same page before: a worse grammar, and a finding that is gone. */
const BEFORE: Job = {
  ...AFTER,
  id: 'job_before',
  score: { ...AFTER.score!, value: AFTER.score!.value - 7 },
  tasks: AFTER.tasks.map((task) =>
    task === GRAMMAR
      ? {
          ...task,
          result: {
            ...task.result!,
            score: task.result!.score! - 20,
            findings: [
              { rule: 'grammar.confusion', severity: 'error', message: 'Not this “there”.', quote: 'there', start: 0, end: 5 },
            ],
          },
        }
      : task,
  ),
};

function api(): FakeApi {
  return new FakeApi()
    .on('GET', '/v1/jobs', json({ data: [AFTER, BEFORE] }))
    .on('GET', '/v1/jobs/job_before', json(BEFORE))
    .on('GET', '/v1/jobs/job_after', json(AFTER));
}

test('scores are side by side, with what is better or worse', async () => {
  api();

  renderPage(<ComparePage />, '/compare?a=job_before&b=job_after');

  const table = await screen.findByRole('table', { name: 'Scores' });
  const score = GRAMMAR.result!.score!;
  expect(within(table).getByRole('row', { name: /^Grammar/ })).toHaveTextContent(
    `Grammar${score - 20}${score}+20 better`,
  );
  expect(within(table).getByRole('row', { name: /^Readability/ })).toHaveTextContent('0 the same');
  expect(within(table).getByRole('row', { name: /^All together/ })).toHaveTextContent('+7 better');
});

test('findings are gone, new, or the same', async () => {
  api();

  renderPage(<ComparePage />, '/compare?a=job_before&b=job_after');

  const gone = (await screen.findByRole('heading', { name: 'Gone 1' })).parentElement!;
  expect(within(gone).getByText('Not this “there”.', { exact: false })).toBeVisible();
  expect(screen.getByRole('heading', { name: `New ${GRAMMAR.result!.findings.length}` })).toBeVisible();
  expect(screen.getByRole('heading', { name: /^The same \d/ })).toBeVisible();
});

test('the other way around better is worse', async () => {
  api();
  const { user, history } = renderPage(<ComparePage />, '/compare?a=job_before&b=job_after');

  await user.click(await screen.findByRole('button', { name: 'Swap' }));

  await waitFor(() => expect(history.at(-1)).toContain('a=job_after&b=job_before'));
  expect(await screen.findByRole('row', { name: /^All together/ })).toHaveTextContent('-7 worse');
});

test('one job alone asks for another', async () => {
  api();
  const { user } = renderPage(<ComparePage />, '/compare?b=job_after');
  expect(await screen.findByText(/Choose two readings/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Before Choose a job' }));
  await user.click(await screen.findByRole('option', { name: /…before/ }));

  expect(await screen.findByRole('table', { name: 'Scores' })).toBeVisible();
});

test('a job is found by its words', async () => {
  api();
  const { user, history } = renderPage(<ComparePage />, '/compare?a=job_after');

  await user.click(screen.getByRole('button', { name: 'After Choose a job' }));
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  const search = screen.getByRole('searchbox');
  await user.type(search, 'nothing like it');
  expect(await screen.findByText('No job has these words.')).toBeVisible();
  await user.clear(search);
  await user.type(search, '…before');
  await user.click(await screen.findByRole('option', { name: /…before/ }));

  await waitFor(() => expect(history.at(-1)).toContain('a=job_after&b=job_before'));
});

test('a chosen job says first when it was submitted, then its score: a narrow screen cuts off the end', async () => {
  api();
  renderPage(<ComparePage />, '/compare?a=job_before');

  const chosen = await screen.findByRole('button', { name: /…before/ });

  await waitFor(() => expect(chosen).toHaveTextContent(/^\d+\/\d+\/\d+, .+ · score \d+ · Job …before$/));
});

test('a job that is not there says so', async () => {
  api().on('GET', '/v1/jobs/job_gone', json(problemFixture('not-found'), 404));

  renderPage(<ComparePage />, '/compare?a=job_gone&b=job_after');

  expect(await screen.findByRole('heading', { name: 'There is no such job' })).toBeVisible();
});
