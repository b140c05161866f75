import { isOver, type Job, type JobEvent, type Task, type TaskPartial } from '../contract/types';

/** One thing that happened to a job, and when. */
export type Step =
  | { what: 'accepted'; at: string; job: Job }
  | { what: 'started'; at: string; task: Task }
  | Partials
  | { what: 'retrying'; at: string; task: Task; retryAt: string }
  | { what: 'reset'; at: string; taskId: string }
  | { what: 'ended'; at: string; task: Task }
  | { what: 'finished'; at: string; job: Job };

interface Partials {
  what: 'partials';
  at: string;
  /** When the last of them came. */
  until: string;
  taskId: string;
  count: number;
  findings: number;
  stage: string | undefined;
}

/** The events as a reader wants them: partials of a task that follow each other are one step. */
export function stepsOf(events: readonly JobEvent[]): Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    switch (event.event) {
      case 'job.accepted':
        steps.push({ what: 'accepted', at: event.data.createdAt, job: event.data });
        break;
      case 'task.started':
        steps.push({ what: 'started', ...event.data });
        break;
      case 'task.partial':
        addPartial(steps, event.data);
        break;
      case 'task.retrying':
        steps.push({ what: 'retrying', ...event.data });
        break;
      case 'task.reset':
        steps.push({ what: 'reset', ...event.data });
        break;
      case 'task.completed':
      case 'task.failed':
      case 'task.cancelled':
      case 'task.expired':
        steps.push({ what: 'ended', ...event.data });
        break;
      case 'job.finished':
        steps.push({ what: 'finished', at: event.data.finishedAt ?? event.data.createdAt, job: event.data });
    }
  }
  return steps;
}

function addPartial(steps: Step[], partial: TaskPartial): void {
  const findings = partial.findings?.length ?? 0;
  // Partials of several tasks take turns; what belongs to one task is gathered up to its next step.
  const last = steps.findLast((step) => taskOf(step) === partial.taskId);
  if (last?.what === 'partials') {
    last.count += 1;
    last.findings += findings;
    last.stage = partial.stage ?? last.stage;
    last.until = partial.at;
  } else {
    const { taskId, stage, at } = partial;
    steps.push({ what: 'partials', at, until: at, taskId, count: 1, findings, stage });
  }
}

function taskOf(step: Step): string | undefined {
  return 'task' in step ? step.task.id : 'taskId' in step ? step.taskId : undefined;
}

/** A stretch of a task's life, as shares of the job's (0 to 1). */
export interface Stretch {
  what: 'waiting' | 'working';
  from: number;
  to: number;
}

/** How each task spent the time of its job, by task id. A task that is open goes on until the last time that is known. */
export function stretchesOf(job: Job, events: readonly JobEvent[]): ReadonlyMap<string, readonly Stretch[]> {
  const begin = Date.parse(job.createdAt);
  const times = [job.finishedAt, ...job.tasks.flatMap((task) => [task.startedAt, task.finishedAt])];
  const end = Math.max(begin + 1, ...times.map((time) => (time == null ? begin : Date.parse(time))));
  const share = (time: number) => Math.min(1, Math.max(0, (time - begin) / (end - begin)));
  return new Map(
    job.tasks.map((task) => {
      const starts = startsOf(task, events);
      const over = isOver(task.status) && task.finishedAt !== undefined ? Date.parse(task.finishedAt) : end;
      const stretches: Stretch[] = [{ what: 'waiting', from: 0, to: share(starts[0] ?? over) }];
      starts.forEach((start, index) =>
        stretches.push({ what: 'working', from: share(start), to: share(starts[index + 1] ?? over) }),
      );
      return [task.id, stretches];
    }),
  );
}

/** When each attempt began; without the history only the last one is known. */
function startsOf(task: Task, events: readonly JobEvent[]): number[] {
  const told = events.flatMap((event) =>
    event.event === 'task.started' && event.data.task.id === task.id && event.data.task.startedAt !== undefined
      ? [Date.parse(event.data.task.startedAt)]
      : [],
  );
  return told.length > 0 || task.startedAt === undefined ? told : [Date.parse(task.startedAt)];
}

/** How long a task waited before its first attempt began, in milliseconds. */
export function waitOf(task: Task, job: Job, events: readonly JobEvent[]): number | undefined {
  const [first] = startsOf(task, events);
  return first === undefined ? undefined : Math.max(0, first - Date.parse(job.createdAt));
}
