// Takes jobs from the queue. BullMQ itself says that a job has begun and what came of it; of a job with several tasks,
// each result is progress, which the API streams.
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE } from './job.js';

const connection = new Redis({
  host: '127.0.0.1',
  port: Number(process.env.REDIS_PORT),
  maxRetriesPerRequest: null,
  enableAutoPipelining: true,
});

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
      const score = Math.max(0, Math.min(100, Math.round(ease)));
      return { score, summary: `Reading ease ${score}.`, metrics: { words, sentences, syllables }, findings: [] };
    }
    default:
      throw new Error(`no such kind: ${task.kind}`);
  }
}

async function run(task, content) {
  const began = Date.now();
  try {
    const result = await answer(task, content);
    return { ...task, status: 'completed', durationMs: Date.now() - began, result };
  } catch (error) {
    return { ...task, status: 'failed', error: { code: 'engine-failure', detail: error.message, retryable: false } };
  }
}

const worker = new Worker(
  QUEUE,
  async (job) => {
    const { tasks, content } = job.data;
    const done = await Promise.all(
      tasks.map(async (task) => {
        const ended = await run(task, content);
        if (tasks.length > 1) {
          await job.updateProgress(ended);
        }
        return ended;
      }),
    );
    return { at: new Date().toISOString(), tasks: done };
  },
  { connection, concurrency: 256, removeOnComplete: { age: 3600 }, removeOnFail: { age: 3600 } },
);
worker.on('error', (error) => console.error(error));

process.on('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
