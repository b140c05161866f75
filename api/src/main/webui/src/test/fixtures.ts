import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Job, JobEvent, Problem, SubmitJob } from '../contract/types';

const FOLDER = resolve(import.meta.dirname, '../../../../../../common/src/main/resources/contract');

/** A fixture of the contract, which the API's own tests read too. */
function fixture(name: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, `${name}.json`), 'utf8'));
}

export function jobFixture(status: Job['status']): Job {
  return fixture(`job.${status}`) as Job;
}

/** The events of one job, from the first to the last. */
export function jobHistory(): JobEvent[] {
  return fixture('events.job') as JobEvent[];
}

export function problemFixture(code: Problem['code']): Problem {
  return fixture(`problem.${code}`) as Problem;
}

/** The request that `job.completed` answers. */
export function completedRequest(): SubmitJob {
  return fixture('submit-job.completed.request') as SubmitJob;
}
