// Takes jobs from the queue; each state of a task is reported as progress, which the API streams.
import { Worker } from 'bullmq';
import { setTimeout as wait } from 'node:timers/promises';
import { QUEUE } from './job.js';

const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };

async function answer(task, content) {
  switch (task.kind) {
    case 'noop':
      return { summary: 'Nothing was done.', metrics: {}, findings: [] };
    case 'sleep':
      await wait(task.params?.ms ?? 0);
      return { summary: 'Slept.', metrics: {}, findings: [] };
    case 'readability': {
      const words = content.text.split(/\s+/).filter(Boolean).length;
      const sentences = Math.max(1, content.text.split(/[.!?]+\s/).length);
      const syllables = content.text.match(/[aeiouy]+/gi)?.length ?? 1;
      const ease = 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / Math.max(1, words);
      return { score: Math.max(0, Math.min(100, Math.round(ease))), metrics: { words, sentences, syllables }, findings: [] };
    }
    default:
      throw new Error(`no such kind: ${task.kind}`);
  }
}

const worker = new Worker(
  QUEUE,
  async (job) => {
    const done = [];
    for (const task of job.data.tasks) {
      await job.updateProgress({ event: 'task.started', task: { id: task.kind, kind: task.kind, status: 'running' } });
      const result = await answer(task, job.data.content);
      const completed = { id: task.kind, kind: task.kind, status: 'completed', result };
      done.push(completed);
      await job.updateProgress({ event: 'task.completed', task: completed });
    }
    return done;
  },
  { connection, concurrency: 256, removeOnComplete: { age: 3600 } },
);

process.on('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
