import type { Finding, Job, KindName } from '../contract/types';

const SOME_TIME = '2000-01-01T00:00:00.000Z';

/** A job of one task, with names in braces where a real one has its own words and figures. */
export function formJob(id: string, score: string, findings: readonly Finding[]): Job {
  // Names stand where the contract has a number and a kind.
  const value = score as unknown as number;
  const kind = '{kind}' as KindName;
  return {
    id,
    status: 'completed',
    priority: 'medium',
    language: 'en',
    createdAt: SOME_TIME,
    finishedAt: SOME_TIME,
    batchId: null,
    customId: null,
    links: { self: '', events: '', cancel: '' },
    metadata: {},
    score: { value, of: ['{of}'], missing: [] },
    tasks: [
      {
        id: kind,
        kind,
        status: 'completed',
        attempt: 1,
        cached: true,
        cacheTier: 'permanent',
        cost: { amount: '0', currency: 'USD' },
        result: { score: value, summary: '{summary}', metrics: {}, findings: [...findings] },
      },
    ],
  };
}
