// Takes jobs from the queue. BullMQ itself says that a job has begun and what came of it; of a job with several tasks,
// each result is progress, which the API streams.
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { outcome } from '../contract/answer.js';
import { QUEUE } from '../contract/job.js';

const connection = new Redis({
  host: '127.0.0.1',
  port: Number(process.env.REDIS_PORT),
  maxRetriesPerRequest: null,
  enableAutoPipelining: true,
});

const worker = new Worker(QUEUE, (job) => outcome(job.data, (task) => job.updateProgress(task)), {
  connection,
  concurrency: 256,
  removeOnComplete: { age: 3600 },
  removeOnFail: { age: 3600 },
});
worker.on('error', (error) => console.error(error));

process.on('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
