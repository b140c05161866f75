import { describe, expect, test } from 'vitest';
import type { Job, JobEvent } from '../contract/types';
import { jobFixture, jobHistory } from '../test/fixtures';
import { stepsOf, stretchesOf, waitOf } from './timeline';

const AT = '2026-11-21T12:00:00.140Z';

function finished(): Job {
  return jobHistory().at(-1)!.data as Job;
}

describe('steps', () => {
  test('are the events in their order, partials of a task gathered', () => {
    const steps = stepsOf(jobHistory());

    expect(steps.map((step) => step.what)).toEqual([
      'accepted',
      'started',
      'started',
      'started',
      'ended',
      'partials',
      'partials',
      'retrying',
      'reset',
      'ended',
      'ended',
      'finished',
    ]);
    expect(steps[5]).toMatchObject({ taskId: 'grammar', count: 2, findings: 1, stage: 'sentence 1 of 2' });
    expect(steps[6]).toMatchObject({ taskId: 'seo', count: 1, findings: 0 });
  });

  test('of partials that take turns stay together until their task moves on', () => {
    const partial = (taskId: string): JobEvent => ({ event: 'task.partial', data: { taskId, progress: 0.1, at: AT } });
    const reset: JobEvent = { event: 'task.reset', data: { taskId: 'a', at: AT } };

    const steps = stepsOf([partial('a'), partial('b'), partial('a'), reset, partial('b'), partial('a')]);

    expect(steps.map((step) => [step.what, 'count' in step ? step.count : 0])).toEqual([
      ['partials', 2],
      ['partials', 2],
      ['reset', 0],
      ['partials', 1],
    ]);
  });

  test('say when, each of them', () => {
    const steps = stepsOf(jobHistory());

    expect(steps[0]?.at).toBe('2026-11-21T12:00:00.100Z');
    expect(steps[1]?.at).toBe('2026-11-21T12:00:00.110Z');
    expect(steps.at(-1)?.at).toBe(finished().finishedAt);
    expect(steps[5]).toMatchObject({ at: '2026-11-21T12:00:00.120Z', until: '2026-11-21T12:00:00.140Z' });
    expect(steps.map((step) => step.at)).toEqual(steps.map((step) => step.at).toSorted());
  });
});

describe('the time of a job', () => {
  test('is spent waiting, then working, up to each outcome', () => {
    const stretches = stretchesOf(finished(), jobHistory());

    const [waiting, working] = stretches.get('readability')!;
    expect(waiting).toMatchObject({ what: 'waiting', from: 0 });
    expect(working).toMatchObject({ what: 'working', from: waiting!.to });
    expect(working!.to).toBeGreaterThan(working!.from);
    expect(stretches.get('seo')!.at(-1)!.to).toBe(1);
  });

  test('has a stretch for each attempt', () => {
    const [accepted, , , started] = jobHistory();
    const task = (started as { data: { task: Job['tasks'][number] } }).data.task;
    const again: JobEvent = {
      event: 'task.started',
      data: { task: { ...task, attempt: 2, startedAt: AT }, at: AT },
    };

    const stretches = stretchesOf(finished(), [accepted!, started!, again]).get('seo')!;

    expect(stretches.map((stretch) => stretch.what)).toEqual(['waiting', 'working', 'working']);
    expect(stretches[1]!.to).toBe(stretches[2]!.from);
  });

  test('is known in part without the history', () => {
    const job = finished();

    expect(waitOf(job.tasks[0]!, job, [])).toBe(10);
    expect(stretchesOf(job, []).get('readability')).toHaveLength(2);
  });

  test('of a job that nobody has begun is waiting', () => {
    const job = jobFixture('queued');

    expect(waitOf(job.tasks[0]!, job, [])).toBeUndefined();
    for (const stretches of stretchesOf(job, []).values()) {
      expect(stretches).toEqual([{ what: 'waiting', from: 0, to: 1 }]);
    }
  });
});
