import type { Finding, Job, JobStatus, KindName, Task, TaskStatus } from '../contract/types';

const SOME_TIME = '2000-01-01T00:00:00.000Z';

const NAMED_TASK: Task = {
  id: '{kind}',
  // Names stand where the contract has a kind, and below a number.
  kind: '{kind}' as KindName,
  status: 'completed',
  attempt: 1,
  cached: true,
  cacheTier: 'permanent',
  cost: { amount: '0', currency: 'USD' },
};

/** A job of one task, with names in braces where a real one has its own words and figures. */
export function formJob(id: string, score: string, findings: readonly Finding[], status: JobStatus = 'completed'): Job {
  const value = score as unknown as number;
  return {
    id,
    status,
    priority: 'medium',
    language: 'en',
    createdAt: SOME_TIME,
    finishedAt: SOME_TIME,
    batchId: null,
    customId: null,
    links: { self: '', events: '', cancel: '' },
    metadata: {},
    score: { value, of: ['{of}'], missing: [] },
    tasks: [{ ...NAMED_TASK, result: { score: value, summary: '{summary}', metrics: {}, findings: [...findings] } }],
  };
}

/** A task that has no answer, with names in the same way. */
export function formTask(status: TaskStatus): Task {
  return { ...NAMED_TASK, status, error: { code: 'engine-failure', detail: '{detail}', retryable: false } };
}
