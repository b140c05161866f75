import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeApi, json, stream, unreachable } from '../test/FakeApi';
import { completedRequest, jobFixture, jobHistory, problemFixture } from '../test/fixtures';
import { renderPage } from '../test/renderApp';
import AnalysePage from './AnalysePage';

const TEXT = completedRequest().content.text;
const QUEUED = jobHistory()[0]!.data as ReturnType<typeof jobFixture>;

beforeEach(() => localStorage.clear());

function api(): FakeApi {
  return new FakeApi().on('GET', '/v1/kinds', json({ data: [] })).on('GET', '/v1/rules', json({ data: [] }));
}

async function analyse(text = TEXT) {
  const { user } = renderPage(<AnalysePage />);
  await user.click(screen.getByLabelText('Text of the page'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Analyse' }));
  return user;
}

test('a job is submitted as it was filled in, and its results come in from the stream', async () => {
  const server = api()
    .on('POST', '/v1/jobs', json(QUEUED, 202))
    .on('GET', `/v1/jobs/${QUEUED.id}/events`, stream(jobHistory()));

  await analyse();

  expect(await screen.findByRole('heading', { name: /Score 61 of 100/ })).toBeVisible();
  expect(screen.getByText('Made of Readability and Grammar.', { exact: false })).toHaveTextContent('Without SEO.');
  const analyses = within(screen.getByRole('list', { name: 'Analyses' })).getAllByRole('listitem');
  expect(analyses.map((item) => item.textContent)).toEqual([
    expect.stringContaining('82'),
    expect.stringContaining('40'),
    expect.stringContaining('Every attempt failed'),
  ]);
  const submission = server.requests.find((request) => request.method === 'POST')!;
  expect(await submission.json()).toEqual({
    content: { text: TEXT, format: 'text' },
    tasks: ['readability', 'seo', 'tone', 'grammar', 'structure', 'sentiment'],
    priority: 'high',
  });
  expect(submission.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

test('an answer from the cache needs no stream', async () => {
  const server = api().on('POST', '/v1/jobs', json(jobFixture('completed')));

  await analyse();

  expect(await screen.findByRole('heading', { name: /Score 57 of 100/ })).toBeVisible();
  expect(screen.getByText('cached')).toBeVisible();
  expect(server.requests.some((request) => request.url.endsWith('/events'))).toBe(false);
});

describe('when the server fails', () => {
  test.each([
    { what: 'is away', answer: unreachable(), title: 'The server does not answer' },
    { what: 'limits', answer: json(problemFixture('rate-limited'), 429), title: 'Too many analyses at once' },
    { what: 'is busy', answer: json(problemFixture('overloaded'), 503), title: 'The server is busy' },
    { what: 'wants a key', answer: json(problemFixture('unauthenticated'), 401), title: 'The server does not know you' },
    { what: 'refuses the length', answer: json(problemFixture('too-large'), 413), title: 'This text is too long' },
    { what: 'has no budget', answer: json(problemFixture('budget-exceeded'), 402), title: 'The budget is used up' },
  ])('because it $what, the text is kept and a repeat is the same job', async ({ answer, title }) => {
    const server = api().on('POST', '/v1/jobs', answer, json(jobFixture('completed')));
    const user = await analyse();

    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByLabelText('Text of the page')).toHaveValue(TEXT);

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { name: /Score 57 of 100/ })).toBeVisible();
    const keys = server.requests
      .filter((request) => request.method === 'POST')
      .map((request) => request.headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(1);
  });
});

test('nothing can be submitted without a text or without an analysis', async () => {
  api();
  const { user } = renderPage(<AnalysePage />);
  const submit = screen.getByRole('button', { name: 'Analyse' });
  expect(submit).toBeDisabled();

  await user.type(screen.getByLabelText('Text of the page'), 'Text.');
  expect(submit).toBeEnabled();
  for (const analysis of screen.getAllByRole('checkbox')) {
    await user.click(analysis);
  }

  expect(submit).toBeDisabled();
  expect(screen.getByText('Choose at least one.')).toBeVisible();
});

test('the keyphrase goes to SEO, what is empty is left out', async () => {
  const server = api().on('POST', '/v1/jobs', json(jobFixture('completed')));
  const { user } = renderPage(<AnalysePage />);
  await user.type(screen.getByLabelText('Text of the page'), 'Text.');
  await user.type(screen.getByLabelText('Keyphrase'), ' bread ');
  await user.selectOptions(screen.getByLabelText('Language'), 'nl');
  await user.selectOptions(screen.getByLabelText('Priority'), 'low');
  for (const analysis of ['Readability', 'Tone', 'Grammar', 'Structure', 'Sentiment']) {
    await user.click(screen.getByLabelText(analysis));
  }

  await user.click(screen.getByRole('button', { name: 'Analyse' }));

  await screen.findByRole('heading', { name: /Score/ });
  expect(await server.requests.find((request) => request.method === 'POST')!.json()).toEqual({
    content: { text: 'Text.', format: 'text' },
    language: 'nl',
    tasks: [{ kind: 'seo', params: { keyphrase: 'bread' } }],
    priority: 'low',
  });
});

test('a text that is too long says so before it is sent', async () => {
  api();
  const { user } = renderPage(<AnalysePage />);
  await user.click(screen.getByLabelText('Text of the page'));
  await user.paste('é'.repeat(300_000));

  expect(await screen.findByText(/more than the 512 KB/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Analyse' })).toBeDisabled();
});
