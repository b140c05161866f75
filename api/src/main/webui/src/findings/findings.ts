import type { Finding, Severity } from '../contract/types';
import type { LiveJob } from '../live/jobFold';
import { type Languages, languagesOf } from '../report/spoken';

/** A finding of a job, with what the screen needs to tell it from others. */
export interface Located extends Finding {
  /** The same for the same remark about the same words, also after the text around them has changed. */
  key: string;
  taskId: string;
  kind: string;
  languages: Languages;
  /** Of an earlier revision: kept in place until its analysis has answered again. */
  isEarlier: boolean;
}

export interface Filter {
  severities: readonly Severity[];
  /** An analysis, or all of them. */
  kind: string | undefined;
}

export const INITIAL_FILTER: Filter = { severities: ['error', 'warning', 'suggestion'], kind: undefined };

/** The findings of each task that has any; those of `earlier` stand in for tasks that have not answered yet. */
export function locate(live: LiveJob | undefined, earlier: readonly Located[]): Located[] {
  const tasks = live?.job.tasks ?? [];
  const answered = new Set<string>();
  const found: Located[] = [];
  for (const task of tasks) {
    const findings = task.result?.findings ?? live?.partials[task.id]?.findings;
    if (task.result !== undefined || findings !== undefined) {
      answered.add(task.id);
    }
    for (const finding of findings ?? []) {
      const languages = languagesOf(finding, live!.job.language);
      found.push({ ...finding, key: '', taskId: task.id, kind: task.kind, languages, isEarlier: false });
    }
  }
  const kept = earlier.filter((finding) => !answered.has(finding.taskId)).map((each) => ({ ...each, isEarlier: true }));
  return keyed([...found, ...kept].sort(byPlace));
}

function byPlace(a: Finding, b: Finding): number {
  return (a.start ?? -1) - (b.start ?? -1) || (b.end ?? 0) - (a.end ?? 0);
}

/** Numbers the remarks that are alike, in the order of the text. */
function keyed(findings: Located[]): Located[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const what = `${finding.rule}|${finding.quote ?? ''}`;
    const nth = seen.get(what) ?? 0;
    seen.set(what, nth + 1);
    return { ...finding, key: `${what}|${nth}` };
  });
}

export function matches(finding: Located, filter: Filter): boolean {
  return filter.severities.includes(finding.severity) && (filter.kind === undefined || finding.kind === filter.kind);
}

/** The innermost finding at an offset of the text: of those that cover it, the shortest. */
export function findingAt(findings: readonly Located[], offset: number): Located | undefined {
  let best: Located | undefined;
  for (const finding of findings) {
    if (finding.start === undefined || finding.end === undefined || finding.start > offset || finding.end < offset) {
      continue;
    }
    if (best === undefined || finding.end - finding.start < best.end! - best.start!) {
      best = finding;
    }
  }
  return best;
}
