// The job as the contract shows it, and how it changes.

export const QUEUE = 'jobs';

export function taskId(tasks, index) {
  const { kind } = tasks[index];
  const earlier = tasks.slice(0, index).filter((task) => task.kind === kind).length;
  return earlier === 0 ? kind : `${kind}-${earlier + 1}`;
}

export function accepted(id, tasks, priority) {
  return {
    id,
    status: 'queued',
    priority,
    createdAt: new Date().toISOString(),
    finishedAt: null,
    tasks: tasks.map((task, index) => ({ id: taskId(tasks, index), kind: task.kind, status: 'queued' })),
    links: { self: `/v1/jobs/${id}`, events: `/v1/jobs/${id}/events` },
  };
}

export function finished(job, outcome) {
  const done = outcome.tasks.filter((task) => task.status === 'completed').length;
  const status = done === outcome.tasks.length ? 'completed' : done > 0 ? 'partial' : 'failed';
  return { ...job, status, finishedAt: outcome.at, tasks: outcome.tasks };
}
