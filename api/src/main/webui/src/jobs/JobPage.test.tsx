import type { UserEvent } from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { keepSubmission } from '../app/submissions';
import type { Job, JobEvent } from '../contract/types';
import { FakeApi, json, stream, unreachable } from '../test/FakeApi';
import { completedRequest, jobFixture, jobHistory, problemFixture } from '../test/fixtures';
import { renderPage } from '../test/renderApp';
import JobPage from './JobPage';

const HISTORY = jobHistory();
const FINISHED = HISTORY.at(-1)!.data as Job;
const RUNNING = jobFixture('running');
const PATH = `/v1/jobs/${FINISHED.id}`;

let server: FakeApi;

beforeEach(() => {
  server = new FakeApi().on('GET', PATH, json(FINISHED)).on('GET', `${PATH}/events`, stream(HISTORY));
});

/** A job that goes on: its stream says what happened so far, and then nothing more. */
function running(): void {
  const open = () =>
    new Response(
      new ReadableStream({
        start: (body) => {
          const [accepted] = HISTORY;
          body.enqueue(new TextEncoder().encode(`id: 1\nevent: ${accepted!.event}\ndata: ${JSON.stringify(RUNNING)}\n\n`));
        },
      }),
      { headers: { 'Content-Type': 'text/event-stream' } },
    );
  server.on('GET', PATH, json(RUNNING)).on('GET', `${PATH}/events`, open);
}

function show(path = `/jobs/${FINISHED.id}`) {
  return renderPage(<JobPage id={FINISHED.id} />, path);
}

async function steps(): Promise<string[]> {
  const list = await screen.findByRole('list', { name: 'What happened' });
  await within(list).findByText(/Finished/);
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
}

test('a finished job has its report, and all that happened to it, in order', async () => {
  show();

  expect(await screen.findByRole('heading', { name: /Score 61 of 100/ })).toBeVisible();
  const told = await steps();
  expect(told).toHaveLength(12);
  expect(told[0]).toContain('Accepted');
  expect(told[0]).toContain('3 tasks · priority High');
  expect(told[1]).toContain('+10 ms');
  expect(told[5]).toContain('+20 ms');
  expect(told[5]).toContain('Grammar shows what it has so far');
  expect(told[5]).toContain('2 messages · over 20 ms · 1 finding');
  expect(told[7]).toContain('SEO did not succeed; attempt 2 at');
  expect(told[8]).toContain('SEO begins afresh');
  expect(told[10]).toContain('SEO: failed');
  expect(told[10]).toContain('attempts-exhausted');
  expect(told[11]).toContain('Finished: partial');
});

test('each task says how long it waited and worked, its attempts, engine, cost, and whether it is fresh', async () => {
  show();

  const times = within(await screen.findByRole('list', { name: 'Time and cost' })).getAllByRole('listitem');
  await waitFor(() => expect(times[0]).toHaveTextContent('Waited10 ms'));
  expect(times[0]).toHaveTextContent('At work4 ms');
  expect(times[0]).toHaveTextContent('Enginelocal');
  expect(times[0]).toHaveTextContent('Answerfresh');
  expect(times[0]).toHaveTextContent('Kept for90 days');
  expect(times[0]).toHaveTextContent('Cost$0.00');
  expect(times[2]).toHaveTextContent('Attempts4');
});

test('findings are listed by analysis, the urgent ones first', async () => {
  show();

  const heading = await screen.findByRole('heading', { name: 'Grammar 2' });
  const items = within(heading.parentElement!).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringContaining('Error: “We” goes with “were”.'),
    expect.stringContaining('Warning: This word is there twice.'),
  ]);
});

test('the page is shown where this browser has it, and a finding is chosen in its words', async () => {
  const job = { ...jobFixture('completed'), id: 'job_with_text' };
  const request = completedRequest();
  await keepSubmission(job.id, request);
  server.on('GET', `/v1/jobs/${job.id}`, json(job)).on('GET', `/v1/jobs/${job.id}/events`, stream([{ event: 'job.finished', data: job }]));

  const { user } = renderPage(<JobPage id={job.id} />, `/jobs/${job.id}`);

  const text = await screen.findByRole('group', { name: 'Text with findings' });
  expect(text).toHaveTextContent(request.content.text);
  const marks = [...text.querySelectorAll('mark')];
  expect(marks.map((mark) => mark.textContent)).toEqual(['was', 'was eaten', 'the the']);
  // This document has no layout, so it cannot tell what is under a pointer.
  document.caretPositionFromPoint = () => ({ offsetNode: marks[0]!.firstChild!, offset: 1 }) as unknown as CaretPosition;
  onTestFinished(() => void Reflect.deleteProperty(document, 'caretPositionFromPoint'));

  await user.click(marks[0]!);

  expect(within(text.parentElement!).getByRole('listitem')).toHaveTextContent('“We” goes with “were”.');
  expect(marks[0]).toHaveAttribute('data-current');
});

test('a job that is not there says so', async () => {
  server.on('GET', PATH, json(problemFixture('not-found'), 404));

  show();

  expect(await screen.findByRole('heading', { name: 'There is no such job' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('a server that is away can be asked again', async () => {
  server.on('GET', PATH, unreachable(), json(FINISHED));
  const { user } = show();

  await user.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('heading', { name: /Score 61 of 100/ })).toBeVisible();
});

describe('cancelling', () => {
  test('shows at once, and as before when the server refuses', async () => {
    running();
    let refuse: (response: Response) => void = () => undefined;
    server.on('POST', `${PATH}/cancel`, () => new Promise((resolve) => (refuse = resolve)));
    const { user } = show();

    await user.click(await screen.findByRole('button', { name: 'Cancel' }));

    expect(await screen.findByRole('button', { name: 'Cancelling …' })).toBeDisabled();
    expect(screen.getAllByText('Cancelled').length).toBeGreaterThan(0);

    refuse(new Response(JSON.stringify(problemFixture('overloaded')), { status: 503, headers: { 'Content-Type': 'application/problem+json' } }));

    expect(await screen.findByRole('heading', { name: 'The server is busy' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeEnabled();
    expect(screen.queryByText('Cancelled')).toBeNull();
  });

  test('a job that had finished shows how it did', async () => {
    running();
    server.on('POST', `${PATH}/cancel`, json(FINISHED));
    const { user } = show();

    await user.click(await screen.findByRole('button', { name: 'Cancel' }));

    expect(await screen.findByRole('heading', { name: /Score 61 of 100/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Cancel/ })).toBeNull();
  });
});

describe('running again', () => {
  test('submits the same once more, and can then be compared', async () => {
    const request = completedRequest();
    await keepSubmission(FINISHED.id, request);
    server.on('POST', '/v1/jobs', json({ ...FINISHED, id: 'job_again' }));
    const { user, history } = show();

    await user.click(await screen.findByRole('button', { name: 'Run again' }));

    await waitFor(() => expect(history.at(-1)).toBe(`/jobs/job_again?before=${FINISHED.id}`));
    expect(await server.requests.find(({ method }) => method === 'POST')!.json()).toEqual(request);
  });

  test('is not offered where the text is not known', async () => {
    const job = { ...FINISHED, id: 'job_of_others' };
    const [accepted] = HISTORY;
    const history: JobEvent[] = [
      { event: 'job.accepted', data: { ...(accepted!.data as Job), id: job.id } },
      { event: 'job.finished', data: job },
    ];
    server.on('GET', '/v1/jobs/job_of_others', json(job)).on('GET', '/v1/jobs/job_of_others/events', stream(history));

    renderPage(<JobPage id={job.id} />, `/jobs/${job.id}`);

    expect(await screen.findByText(/was not submitted from this browser/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Run again' })).toBeNull();
  });

  test('leads to the comparison with the run before', async () => {
    show(`/jobs/${FINISHED.id}?before=job_first`);

    expect(await screen.findByRole('link', { name: 'Compare with the run before' })).toHaveAttribute(
      'href',
      `/compare?a=job_first&b=${FINISHED.id}`,
    );
  });
});

describe('taking it elsewhere', () => {
  async function exportAs(user: UserEvent, way: string): Promise<void> {
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: way }));
  }

  test('the link is copied', async () => {
    const { user } = show();

    await exportAs(user, 'Copy the link');

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Link copied'));
    expect(await navigator.clipboard.readText()).toMatch(new RegExp(`/jobs/${FINISHED.id}$`));
  });

  test('where nothing can be copied, the link is shown', async () => {
    const { user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));

    await exportAs(user, 'Copy the link');

    const field = await screen.findByLabelText<HTMLInputElement>(/does not let the app copy/);
    expect(field.value).toMatch(new RegExp(`/jobs/${FINISHED.id}$`));
  });

  test('it is printed once the menu is gone', async () => {
    const menus: number[] = [];
    vi.stubGlobal('print', () => menus.push(screen.queryAllByRole('menu').length));
    const { user } = show();

    await exportAs(user, 'Print');

    await waitFor(() => expect(menus).toEqual([0]));
  });

  test('the job is saved as the API gives it', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
    const { user } = show();

    await exportAs(user, 'Save as JSON');

    expect(JSON.parse(await made[0]!.text())).toEqual(FINISHED);
  });
});
