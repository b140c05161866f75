import { describe, expect, test } from 'vitest';
import type { SubmitJob } from '../contract/types';
import { completedRequest } from '../test/fixtures';
import { keepSubmission, labelOf, readLabels, readSubmission } from './submissions';

function page(text: string, more: Partial<SubmitJob['content']> = {}): SubmitJob {
  return { content: { text, ...more } };
}

describe('a page is called', () => {
  test.each<[SubmitJob, string]>([
    [page('Some text', { title: ' Bread ' }), 'Bread'],
    [page('\n\n# Baking at night\n\nWe do.', { format: 'markdown' }), 'Baking at night'],
    [page('<script>steal()</script><h1>A <b>bold</b> start</h1>', { format: 'html' }), 'A bold start'],
    [page('<title>Bread</title><h1>Else</h1>', { format: 'html' }), 'Bread'],
    [page('   '), ''],
  ])('%j: %s', (request, expected) => {
    expect(labelOf(request)).toBe(expected);
  });

  test('no more than fits a line, and never half a character', () => {
    const label = labelOf(page('😀'.repeat(500)));

    expect([...label]).toHaveLength(90);
    expect(label.isWellFormed()).toBe(true);
  });
});

test('a browser that stores nothing knows what was submitted while the page is open', async () => {
  const request = completedRequest();

  expect(await keepSubmission('job_kept', request)).toBe(false);

  expect(await readSubmission('job_kept')).toEqual(request);
  expect((await readLabels()).get('job_kept')).toBe(labelOf(request));
  expect(await readSubmission('job_other')).toBeUndefined();
});
