import type { components } from './schema';

type Schemas = components['schemas'];

export type Job = Schemas['JobView'];
export type Task = Schemas['TaskView'];
export type TaskStatus = Schemas['TaskStatus'];
export type JobStatus = Schemas['JobStatus'];
export type Finding = Schemas['Finding'];
export type Severity = Schemas['Severity'];
export type Score = Schemas['Score'];
export type Rule = Schemas['Rule'];
export type KindName = Schemas['Kind'];
export type KindInfo = Schemas['KindView'];
export type CacheTier = Schemas['CacheTier'];
export type Priority = Schemas['Priority'];
export type Problem = Schemas['Problem'];
export type SubmitJob = Schemas['SubmitJob'];
export type JobList = Schemas['JobList'];
export type Format = NonNullable<SubmitJob['content']['format']>;
export type Language = NonNullable<SubmitJob['language']>;

/** The six analyses of a page, in the order in which a reader wants them. */
export const ANALYSES = ['readability', 'seo', 'tone', 'grammar', 'structure', 'sentiment'] as const;
export type Analysis = (typeof ANALYSES)[number];

export const SEVERITIES = ['error', 'warning', 'suggestion', 'good'] as const satisfies readonly Severity[];

/** An event of a job's stream, by name. `at` is when it happened (RFC 3339); a whole job has times of its own. */
export type JobEvent =
  | { event: 'job.accepted' | 'job.finished'; data: Job }
  | { event: 'task.started' | 'task.completed' | 'task.failed' | 'task.cancelled' | 'task.expired'; data: { task: Task; at: string } }
  | { event: 'task.retrying'; data: { task: Task; retryAt: string; at: string } }
  | { event: 'task.partial'; data: TaskPartial }
  | { event: 'task.reset'; data: { taskId: string; at: string } };

export interface TaskPartial {
  taskId: string;
  text?: string;
  findings?: Finding[];
  progress?: number;
  stage?: string;
  at: string;
}

export function isFinished(status: JobStatus): boolean {
  return status !== 'queued' && status !== 'running';
}

export function isOver(status: TaskStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled' || status === 'expired';
}
