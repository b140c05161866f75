import { expect, test } from 'vitest';
import type { Job } from '../contract/types';
import { jobFixture } from '../test/fixtures';
import { fileName } from './download';
import { reportFile } from './reportFile';

const ADDRESS = 'http://app.test/jobs/job_1';

function page(job: Job, title = 'Bread'): Document {
  return new DOMParser().parseFromString(reportFile(job, title, ADDRESS), 'text/html');
}

test('the file says the score, each analysis and each finding', () => {
  const job = jobFixture('completed');

  const report = page(job);

  expect(report.title).toBe('Bread');
  expect(report.querySelector('strong')?.textContent).toBe(`Score ${job.score!.value} of 100`);
  expect(report.querySelectorAll('tbody tr')).toHaveLength(job.tasks.length);
  const findings = job.tasks.flatMap((task) => task.result?.findings ?? []);
  expect(report.querySelectorAll('li')).toHaveLength(findings.length);
  for (const finding of findings) {
    expect(report.body.textContent).toContain(finding.message);
  }
});

test('what failed says why', () => {
  const failed = jobFixture('partial');

  expect(page(failed).body.textContent).toContain('The analysis failed; submit the text again.');
});

test('what is not in the language of the report says in which it is', () => {
  const { body } = page({ ...jobFixture('partial'), language: 'nl' });

  expect([...body.querySelectorAll('tbody td[lang]')].map((each) => each.getAttribute('lang'))).toEqual(['en', 'nl']);
  expect([...body.querySelectorAll('li [lang]')].map((each) => each.getAttribute('lang'))).toContain('nl');
  expect(body.querySelector('li q')).toHaveAttribute('lang', 'nl');
});

test('a hostile text stays text, also in the title', () => {
  const evil = '</title><script>steal()</script><img src=x onerror=steal()>" onload="steal()';
  const job = jobFixture('completed');
  const [first, ...rest] = job.tasks;
  const hostile: Job = {
    ...job,
    tasks: [
      {
        ...first!,
        result: {
          ...first!.result!,
          summary: evil,
          findings: [{ rule: 'x', severity: 'error', message: evil, quote: evil, suggestions: [evil] }],
        },
      },
      ...rest,
    ],
  };

  const report = page(hostile, evil);

  expect(report.title).toBe(evil);
  expect(report.querySelectorAll('script, img, [onload], [onerror]')).toHaveLength(0);
  expect(report.querySelector('li q')?.textContent).toBe(evil);
  expect(report.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test.each([
  ['Volkoren brood: één dag', 'volkoren-brood-een-dag.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['面包', 'job_1.html'],
  [undefined, 'job_1.html'],
])('a file for %j is named %s', (label, expected) => {
  expect(fileName(label, 'job_1', 'html')).toBe(expected);
});
