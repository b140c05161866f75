import type { Analysis, Finding, Job, Score, Task } from '../contract/types';
import { byUrgency, FIRST } from '../jobs/urgency';
import { taskName } from '../jobs/taskName';
import { fill, type Forms, fragment, repeat } from './forms';
import { lineOf } from './lines';

/** A job of which all that counts has answered; what has gone otherwise is the app's to tell. */
interface WholeJob extends Job {
  score: Score;
  tasks: (Task & { result: { score: number; summary: string; findings: Finding[] } })[];
}

export function isWhole(job: Job): job is WholeJob {
  return (
    job.status === 'completed' &&
    job.score?.missing.length === 0 &&
    job.tasks.every((task) => task.result?.score !== undefined)
  );
}

/** What a task is called. */
export function namesOf({ kinds }: Forms): (taskId: string) => string {
  return (taskId) => taskName(taskId, (kind) => kinds[kind as Analysis] ?? kind);
}

/** What a reader sees first of a job: what stands beside it, and what is far down, comes with the app. */
export function drawJob(forms: Forms, job: WholeJob, language: string): DocumentFragment {
  const form = fragment(forms.job);
  const nameOf = namesOf(forms);
  const list = new Intl.ListFormat(language);
  form.querySelector('aside')!.remove();
  const [row, line] = form.querySelectorAll('li');
  const section = line!.closest('section')!;
  repeat(row!, job.tasks, (copy, { kind, cached, result }) => {
    fill(copy, { kind: nameOf(kind), score: String(result.score), summary: result.summary });
    if (!cached) {
      copy.querySelector('[data-status]')!.remove();
    }
  });
  fill(form.querySelector('header')!, { this: job.id.slice(-6) });
  fill(form.querySelector('section > div')!, {
    score: String(job.score.value),
    of: list.format(job.score.of.map(nameOf)),
  });
  const lineFor = lineOf(forms.lines);
  const found = job.tasks.filter(({ result }) => result.findings.length > 0);
  const long = found.findIndex(({ result }) => result.findings.length > FIRST);
  repeat(section, long < 0 ? found : found.slice(0, long + 1), (copy, { id, result: { findings } }) => {
    fill(copy.querySelector('h3')!, { kind: nameOf(id) });
    copy.querySelector('h3 span')!.textContent = String(findings.length);
    copy.querySelector('ul')!.replaceChildren(...findings.toSorted(byUrgency).slice(0, FIRST).map(lineFor));
  });
  return form;
}
