// Takes jobs, answers 202 when Redis has them, streams what the worker reports. bee-queue knows no priorities.
import Queue from 'bee-queue';
import { QUEUE } from '../contract/job.js';
import { serve } from '../contract/routes.js';

const queue = new Queue(QUEUE, {
  redis: { host: '127.0.0.1', port: Number(process.env.REDIS_PORT) },
  isWorker: false,
  getEvents: true,
  sendEvents: false,
  storeJobs: false,
  removeOnSuccess: false,
});
await queue.ready();

const tell = await serve({
  put: (id, data) => queue.createJob(data).setId(id).save(),
  // Of a job's end, bee-queue keeps its progress but not its result: the worker makes the result its last progress.
  get: async (id) => {
    const found = await queue.getJob(id);
    return found ? { data: found.data, outcome: found.status === 'succeeded' ? found.progress : null } : null;
  },
});

queue.on('job progress', (id, progress) =>
  tell(id, (stream) => {
    if (progress.began) {
      stream.started();
    } else if (progress.id) {
      stream.taskEnded(progress);
    }
  }),
);
queue.on('job succeeded', (id, result) => tell(id, (stream) => stream.finished(result)));
