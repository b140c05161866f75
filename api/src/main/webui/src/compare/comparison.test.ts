import { expect, test } from 'vitest';
import type { Finding, Job } from '../contract/types';
import { jobFixture } from '../test/fixtures';
import { findingChanges, scoreChanges } from './comparison';

const JOB = jobFixture('completed');

function withFindings(findings: Finding[]): Job {
  const [first] = JOB.tasks;
  return { ...JOB, tasks: [{ ...first!, result: { ...first!.result!, findings } }] };
}

function very(start: number): Finding {
  return { rule: 'style.very', severity: 'suggestion', message: 'Leave it out.', start, end: start + 4, quote: 'very' };
}

test('a job compared with itself has no changes', () => {
  expect(findingChanges(JOB, JOB)).toMatchObject({ added: [], gone: [] });
  expect(findingChanges(JOB, JOB).same).not.toHaveLength(0);
  for (const change of scoreChanges(JOB, JOB)) {
    expect(change.before).toBe(change.after);
  }
});

test('a finding that moved is the same; of several alike only as many are gone as are fewer', () => {
  const changes = findingChanges(withFindings([very(0), very(10), very(20)]), withFindings([very(5), very(50)]));

  expect(changes.same.map((finding) => finding.start)).toEqual([5, 50]);
  expect(changes.gone).toHaveLength(1);
  expect(changes.added).toEqual([]);
});

test('the same remark about other words is another finding', () => {
  const other = { ...very(0), end: 6, quote: 'really' };

  const changes = findingChanges(withFindings([very(0)]), withFindings([other]));

  expect(changes.added.map((finding) => finding.quote)).toEqual(['really']);
  expect(changes.gone.map((finding) => finding.quote)).toEqual(['very']);
});

test('a task that only one of them has a score for is there, without the other', () => {
  const [first, ...rest] = JOB.tasks;

  const changes = scoreChanges({ ...JOB, tasks: [first!] }, { ...JOB, tasks: rest });

  expect(changes).toHaveLength(JOB.tasks.length);
  expect(changes.find((change) => change.taskId === first!.id)).toEqual({
    taskId: first!.id,
    before: first!.result!.score,
    after: undefined,
  });
});
