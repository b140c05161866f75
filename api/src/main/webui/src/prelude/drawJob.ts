import { type Analysis, type Finding, isFinished, type Job, type Task } from '../contract/types';
import { done } from '../live/jobFold';
import { byUrgency, FIRST } from '../jobs/urgency';
import { taskName } from '../jobs/taskName';
import { languagesOf, spokenOf } from '../report/spoken';
import { fill, type Forms, fragment, repeat } from './forms';
import { lineOf } from './lines';

interface Answer {
  score: number;
  summary: string;
  findings: Finding[];
}

type AnsweredTask = Task & { result: Answer };

/** A job whose answers all have a score; what has gone otherwise is the app's to tell. */
export function isDrawable(job: Job): boolean {
  return job.tasks.every((task) => (task.status === 'completed' ? isAnswered(task) : task.result === undefined));
}

function isAnswered(task: Task): task is AnsweredTask {
  return task.result?.score !== undefined;
}

/** What a task is called. */
export function namesOf({ kinds }: Forms): (taskId: string) => string {
  return (taskId) => taskName(taskId, (kind) => kinds[kind as Analysis] ?? kind);
}

/** What a reader sees first of a job: what stands beside it, and what is far down, comes with the app. */
export function drawJob(forms: Forms, job: Job, language: string): DocumentFragment {
  const form = fragment(isFinished(job.status) ? forms.job : forms.running);
  const nameOf = namesOf(forms);
  form.querySelector('aside')!.remove();
  fill(form.querySelector('header')!, { this: job.id.slice(-6) });
  form.querySelector('header [data-status]')!.replaceWith(fragment(forms.statuses[job.status]));
  form.querySelector('section > div')!.replaceWith(drawScore(forms, job, language));
  const [row, line] = form.querySelectorAll('li');
  const section = line!.closest('section')!;
  repeat(row!, job.tasks, (copy, task) => {
    const kind = nameOf(task.kind);
    if (isAnswered(task)) {
      fill(copy, { kind, score: String(task.result.score), summary: task.result.summary });
      copy.querySelector<HTMLElement>('p')!.lang = spokenOf(job.language);
      if (!task.cached) {
        copy.querySelector('[data-status]')!.remove();
      }
    } else {
      copy.replaceChildren(...drawUnanswered(forms, task, kind));
    }
  });
  drawFindings(forms, section, job);
  return form;
}

function drawScore(forms: Forms, job: Job, language: string): DocumentFragment {
  const { score } = job;
  const list = (ids: string[]) => new Intl.ListFormat(language).format(ids.map(namesOf(forms)));
  if (!isFinished(job.status)) {
    const card = fill(fragment(forms.scores.running), { done: String(done(job)), total: String(job.tasks.length) });
    const ring = card.querySelector('[stroke-dasharray]')!;
    ring.setAttribute('stroke-dasharray', `${(done(job) / job.tasks.length) * 100} 100`);
    return card;
  }
  if (score == null) {
    return fragment(forms.scores.none);
  }
  return fill(fragment(score.missing.length === 0 ? forms.scores.whole : forms.scores.partial), {
    score: String(score.value),
    of: list(score.of),
    missing: list(score.missing),
  });
}

function drawUnanswered(forms: Forms, { status, error }: Task, kind: string): Iterable<ChildNode> {
  const row = fill(fragment(forms.unanswered[status]), { kind, detail: error?.detail ?? '' }).firstElementChild!;
  if (error === undefined) {
    row.querySelector('p')!.remove();
  }
  return [...row.childNodes];
}

/** As many as fit the first window, analysis by analysis. */
function drawFindings(forms: Forms, section: Element, { tasks, language }: Job): void {
  const nameOf = namesOf(forms);
  const lineFor = lineOf(forms.lines);
  const found = tasks.filter(isAnswered).filter(({ result }) => result.findings.length > 0);
  if (found.length === 0) {
    section.parentElement!.remove();
    return;
  }
  const long = found.findIndex(({ result }) => result.findings.length > FIRST);
  repeat(section, long < 0 ? found : found.slice(0, long + 1), (copy, { id, result: { findings } }) => {
    fill(copy.querySelector('h3')!, { kind: nameOf(id) });
    copy.querySelector('h3 span')!.textContent = String(findings.length);
    copy.querySelector('ul')!.replaceChildren(...findings.toSorted(byUrgency).slice(0, FIRST).map((finding) => lineFor(finding, languagesOf(finding, language))));
  });
}
