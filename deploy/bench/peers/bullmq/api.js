// Takes jobs, answers 202 when Redis has them, streams what the worker reports.
import { randomUUID } from 'node:crypto';
import { Queue, QueueEvents } from 'bullmq';
import Fastify from 'fastify';
import { Redis } from 'ioredis';
import { JobStream } from './stream.js';
import { QUEUE, accepted, finished, taskId } from './job.js';

const redis = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT), maxRetriesPerRequest: null };
const PRIORITY = { critical: 1, high: 2, medium: 3, low: 4 };
const KEPT = { removeOnComplete: { age: 3600 }, removeOnFail: { age: 3600 } };

const queue = new Queue(QUEUE, {
  connection: new Redis({ ...redis, enableAutoPipelining: true }),
  defaultJobOptions: KEPT,
});
const events = new QueueEvents(QUEUE, { connection: redis });
const streams = new Map();

function tell(jobId, act) {
  streams.get(jobId)?.forEach(act);
}
events.on('active', ({ jobId }) => tell(jobId, (stream) => stream.started()));
events.on('progress', ({ jobId, data }) => tell(jobId, (stream) => stream.taskEnded(data)));
events.on('completed', ({ jobId, returnvalue }) => tell(jobId, (stream) => stream.finished(returnvalue)));

const task = {
  type: 'object',
  properties: { id: { type: 'string' }, kind: { type: 'string' }, status: { type: 'string' } },
  additionalProperties: true,
};
const job = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    status: { type: 'string' },
    priority: { type: 'string' },
    createdAt: { type: 'string' },
    finishedAt: { type: ['string', 'null'] },
    tasks: { type: 'array', items: task },
    links: { type: 'object', properties: { self: { type: 'string' }, events: { type: 'string' } } },
  },
};
const submission = {
  type: 'object',
  required: ['content'],
  properties: {
    content: { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } },
    language: { type: 'string' },
    tasks: { type: 'array', minItems: 1, items: { type: ['string', 'object'] } },
    priority: { enum: Object.keys(PRIORITY) },
  },
};

const api = Fastify({ bodyLimit: 1024 * 1024 });

api.post('/v1/jobs', { schema: { body: submission, response: { 202: job } } }, async (request, reply) => {
  const { content, tasks = ['readability'], priority = 'high' } = request.body;
  const id = randomUUID();
  const kinds = tasks.map((asked) => (typeof asked === 'string' ? { kind: asked } : asked));
  const wanted = kinds.map((asked, index) => ({ id: taskId(kinds, index), ...asked }));
  const taken = accepted(id, wanted, priority);
  await queue.add('job', { job: taken, content, tasks: wanted }, { jobId: id, priority: PRIORITY[priority] });
  return reply.code(202).header('location', taken.links.self).header('retry-after', 1).send(taken);
});

async function find(id) {
  const found = await queue.getJob(id);
  if (!found) {
    return null;
  }
  return found.returnvalue ? finished(found.data.job, found.returnvalue) : found.data.job;
}

api.get('/v1/jobs/:id', { schema: { response: { 200: job } } }, async (request, reply) => {
  const found = await find(request.params.id);
  return found ?? reply.code(404).send({ code: 'not-found' });
});

// Listens first, then looks: what happens in between is heard, and told after what was found.
api.get('/v1/jobs/:id/events', async (request, reply) => {
  const { id } = request.params;
  const stream = new JobStream(reply.raw);
  const here = streams.get(id) ?? new Set();
  streams.set(id, here.add(stream));
  reply.raw.on('close', () => {
    here.delete(stream);
    if (here.size === 0 && streams.get(id) === here) {
      streams.delete(id);
    }
  });
  const found = await find(id);
  if (!found) {
    return reply.code(404).send({ code: 'not-found' });
  }
  reply.hijack();
  stream.open(found);
});

api.get('/q/health/ready', async () => ({ status: 'UP' }));

await queue.waitUntilReady();
await events.waitUntilReady();
await api.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });

process.on('SIGTERM', async () => {
  await api.close();
  process.exit(0);
});
