// The HTTP contract, over any queue that can take a job, find one, and tell what happens to one.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { accepted, finished, taskId } from './job.js';
import { JobStream } from './stream.js';

const PRIORITIES = ['critical', 'high', 'medium', 'low'];

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
    priority: { enum: PRIORITIES },
  },
};

/**
 * Serves the contract.
 *
 * `put(id, data, urgency)` resolves when the queue has the job durably; urgency is 1 for critical to 4 for low.
 * `get(id)` resolves to `{data, outcome}`, or to null; the outcome is null while the job is not done.
 *
 * Gives back `tell(id, act)`, which acts on each open stream of a job.
 */
export async function serve({ put, get }) {
  const streams = new Map();
  const api = Fastify({ bodyLimit: 1024 * 1024 });

  async function find(id) {
    const found = await get(id);
    if (!found) {
      return null;
    }
    return found.outcome ? finished(found.data.job, found.outcome) : found.data.job;
  }

  api.post('/v1/jobs', { schema: { body: submission, response: { 202: job } } }, async (request, reply) => {
    const { content, tasks = ['readability'], priority = 'high' } = request.body;
    const id = randomUUID();
    const kinds = tasks.map((asked) => (typeof asked === 'string' ? { kind: asked } : asked));
    const wanted = kinds.map((asked, index) => ({ id: taskId(kinds, index), ...asked }));
    const taken = accepted(id, wanted, priority);
    await put(id, { job: taken, content, tasks: wanted }, PRIORITIES.indexOf(priority) + 1);
    return reply.code(202).header('location', taken.links.self).header('retry-after', 1).send(taken);
  });

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

  await api.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });

  process.on('SIGTERM', async () => {
    await api.close();
    process.exit(0);
  });

  return (id, act) => streams.get(id)?.forEach(act);
}
