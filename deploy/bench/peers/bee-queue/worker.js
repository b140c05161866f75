// Takes jobs from the queue. bee-queue does not say by itself that a job has begun: its first progress does.
import Queue from 'bee-queue';
import { outcome } from '../contract/answer.js';
import { QUEUE } from '../contract/job.js';

const queue = new Queue(QUEUE, {
  redis: { host: '127.0.0.1', port: Number(process.env.REDIS_PORT) },
  getEvents: false,
  storeJobs: false,
  removeOnSuccess: false,
});
queue.on('error', (error) => console.error(error));

queue.process(256, async (job) => {
  await job.reportProgress({ began: true });
  const done = await outcome(job.data, (task) => job.reportProgress(task));
  // Kept with the job, for who asks for it later.
  job.progress = done;
  return done;
});

process.on('SIGTERM', async () => {
  await queue.close();
  process.exit(0);
});
