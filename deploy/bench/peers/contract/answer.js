// The work itself: the kinds that every peer has.
import { setTimeout as wait } from 'node:timers/promises';

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

/** Does all tasks of a job at once. `report(task)` is called for each that ended, where there are several. */
export async function outcome({ tasks, content }, report) {
  const done = await Promise.all(
    tasks.map(async (task) => {
      const ended = await run(task, content);
      if (tasks.length > 1) {
        await report(ended);
      }
      return ended;
    }),
  );
  return { at: new Date().toISOString(), tasks: done };
}
