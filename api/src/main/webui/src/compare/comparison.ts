import type { Job } from '../contract/types';
import { type Located, locate } from '../findings/findings';
import { live } from '../live/jobFold';

/** A score before and after; undefined where there is none. */
export interface ScoreChange {
  taskId: string;
  before: number | undefined;
  after: number | undefined;
}

export interface FindingChanges {
  added: readonly Located[];
  gone: readonly Located[];
  same: readonly Located[];
}

/** The scores of all tasks that either job has, in the order of the later one. */
export function scoreChanges(before: Job, after: Job): ScoreChange[] {
  const ids = new Set([...after.tasks, ...before.tasks].map((task) => task.id));
  const scoreOf = (job: Job, id: string) => job.tasks.find((task) => task.id === id)?.result?.score;
  return [...ids].map((taskId) => ({ taskId, before: scoreOf(before, taskId), after: scoreOf(after, taskId) }));
}

/** Findings are the same when they say the same about the same words, wherever these stand now. */
export function findingChanges(before: Job, after: Job): FindingChanges {
  const [old, now] = [before, after].map((job) => new Map(locate(live(job), []).map((each) => [each.key, each])));
  return {
    added: [...now!.values()].filter(({ key }) => !old!.has(key)),
    gone: [...old!.values()].filter(({ key }) => !now!.has(key)),
    same: [...now!.values()].filter(({ key }) => old!.has(key)),
  };
}
