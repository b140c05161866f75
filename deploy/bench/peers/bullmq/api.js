// Takes jobs, answers 202 when Redis has them, streams what the workers report.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Queue, QueueEvents } from 'bullmq';
import { QUEUE, accepted, finished } from './job.js';

const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };
const PRIORITY = { critical: 1, high: 2, medium: 3, low: 4 };
const queue = new Queue(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
const listeners = new Map();

function tell(jobId, event, data) {
  listeners.get(jobId)?.forEach((listener) => listener(event, data));
}
events.on('progress', ({ jobId, data }) => tell(jobId, data.event, { task: data.task }));
events.on('completed', ({ jobId, returnvalue }) => tell(jobId, 'job.finished', returnvalue));

const api = Fastify({ bodyLimit: 1024 * 1024 });

api.post(
  '/v1/jobs',
  {
    schema: {
      body: {
        type: 'object',
        required: ['content'],
        properties: {
          content: { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } },
          tasks: { type: 'array', items: { type: ['string', 'object'] } },
          priority: { enum: Object.keys(PRIORITY) },
        },
      },
    },
  },
  async (request, reply) => {
    const { content, tasks = ['readability'], priority = 'high' } = request.body;
    const id = randomUUID();
    const wanted = tasks.map((task) => (typeof task === 'string' ? { kind: task } : task));
    const job = accepted(id, wanted, priority);
    await queue.add('job', { job, content, tasks: wanted }, { jobId: id, priority: PRIORITY[priority] });
    return reply.code(202).header('location', job.links.self).send(job);
  },
);

async function find(id) {
  const job = await queue.getJob(id);
  if (!job) {
    return null;
  }
  return job.returnvalue ? finished(job.data.job, job.returnvalue) : job.data.job;
}

api.get('/v1/jobs/:id', async (request, reply) => {
  const job = await find(request.params.id);
  return job ?? reply.code(404).send({ code: 'not-found' });
});

api.get('/v1/jobs/:id/events', async (request, reply) => {
  const { id } = request.params;
  reply.hijack();
  const stream = reply.raw;
  stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (event, data) => stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  let ended = false;
  const end = async () => {
    if (!ended) {
      ended = true;
      listeners.get(id)?.delete(listener);
      if (listeners.get(id)?.size === 0) {
        listeners.delete(id);
      }
      send('job.finished', await find(id));
      stream.end();
    }
  };
  const listener = (event, data) => (event === 'job.finished' ? end() : send(event, data));
  listeners.set(id, (listeners.get(id) ?? new Set()).add(listener));
  stream.on('close', () => listeners.get(id)?.delete(listener));
  const job = await find(id);
  send('job.accepted', job);
  if (job?.status === 'completed') {
    job.tasks.forEach((task) => send('task.completed', { task }));
    await end();
  }
});

api.get('/q/health/ready', async () => ({ status: 'UP' }));

await queue.waitUntilReady();
await events.waitUntilReady();
await api.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });

process.on('SIGTERM', async () => {
  await api.close();
  process.exit(0);
});
