// The job as the contract shows it, and how it changes.

export const QUEUE = 'jobs';

export function accepted(id, tasks, priority) {
  return {
    id,
    status: 'queued',
    priority,
    createdAt: new Date().toISOString(),
    finishedAt: null,
    tasks: tasks.map((task) => ({ id: task.kind, kind: task.kind, status: 'queued' })),
    links: { self: `/v1/jobs/${id}`, events: `/v1/jobs/${id}/events` },
  };
}

export function finished(job, tasks) {
  return { ...job, status: 'completed', finishedAt: new Date().toISOString(), tasks };
}
