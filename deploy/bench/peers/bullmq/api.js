// Takes jobs, answers 202 when Redis has them, streams what the worker reports.
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE } from '../contract/job.js';
import { serve } from '../contract/routes.js';

const redis = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };

const queue = new Queue(QUEUE, {
  connection: new Redis({ ...redis, enableAutoPipelining: true }),
  defaultJobOptions: { removeOnComplete: { age: 3600 }, removeOnFail: { age: 3600 } },
});
const events = new QueueEvents(QUEUE, { connection: redis });
await queue.waitUntilReady();
await events.waitUntilReady();

const tell = await serve({
  put: (id, data, urgency) => queue.add('job', data, { jobId: id, priority: urgency }),
  get: async (id) => {
    const found = await queue.getJob(id);
    return found ? { data: found.data, outcome: found.returnvalue } : null;
  },
});

events.on('active', ({ jobId }) => tell(jobId, (stream) => stream.started()));
events.on('progress', ({ jobId, data }) => tell(jobId, (stream) => stream.taskEnded(data)));
events.on('completed', ({ jobId, returnvalue }) => tell(jobId, (stream) => stream.finished(returnvalue)));
