import type { Finding, Job, JobEvent, JobStatus, Task } from '../contract/types';
import { isOver } from '../contract/types';

/** What came of a task before its answer. */
export interface Partial {
  text: string;
  findings: Finding[];
  progress: number | undefined;
  stage: string | undefined;
}

/** A job as its stream has told it so far. */
export interface LiveJob {
  job: Job;
  /** By task id. */
  partials: Readonly<Record<string, Partial>>;
  /** When a task's next attempt begins, by task id; milliseconds since the epoch. */
  retryAt: Readonly<Record<string, number>>;
}

export function live(job: Job): LiveJob {
  return { job, partials: {}, retryAt: {} };
}

const NOTHING: Partial = { text: '', findings: [], progress: undefined, stage: undefined };

/** The job after one more event. Only the whole job has an overall score; until then it is what the parts make of it. */
export function fold(before: LiveJob | undefined, event: JobEvent): LiveJob | undefined {
  if (event.event === 'job.accepted') {
    return before ?? live(event.data);
  }
  if (event.event === 'job.finished') {
    return live(event.data);
  }
  if (before === undefined) {
    return undefined;
  }
  switch (event.event) {
    case 'task.started':
      return moved(before, event.data.task);
    case 'task.completed':
    case 'task.failed':
    case 'task.cancelled':
    case 'task.expired':
      return moved(without(before, event.data.task.id), event.data.task);
    case 'task.retrying': {
      const { task, retryAt } = event.data;
      return { ...moved(before, task), retryAt: { ...before.retryAt, [task.id]: Date.parse(retryAt) } };
    }
    case 'task.reset':
      return without(before, event.data.taskId);
    case 'task.partial': {
      const { taskId, text, findings, progress, stage } = event.data;
      const was = before.partials[taskId] ?? NOTHING;
      const now: Partial = {
        text: was.text + (text ?? ''),
        findings: findings === undefined ? was.findings : [...was.findings, ...findings],
        progress: progress ?? was.progress,
        stage: stage ?? was.stage,
      };
      return { ...before, partials: { ...before.partials, [taskId]: now } };
    }
  }
}

function moved(before: LiveJob, task: Task): LiveJob {
  const tasks = before.job.tasks.map((known) => (known.id === task.id ? task : known));
  return { ...before, job: { ...before.job, status: statusOf(before.job.status, tasks), tasks } };
}

function without(before: LiveJob, taskId: string): LiveJob {
  const partials = Object.fromEntries(Object.entries(before.partials).filter(([id]) => id !== taskId));
  return { ...before, partials };
}

/** A job is finished by its last event only; what its tasks tell before is whether it has begun. */
function statusOf(before: JobStatus, tasks: Task[]): JobStatus {
  return before === 'queued' && tasks.some((task) => task.status !== 'queued') ? 'running' : before;
}

/** How many tasks have their outcome. */
export function done(job: Job): number {
  return job.tasks.filter((task) => isOver(task.status)).length;
}
