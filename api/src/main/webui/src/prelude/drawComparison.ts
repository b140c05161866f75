import { findingChanges, scoreChanges } from '../compare/comparison';
import { FIRST } from '../compare/first';
import type { Job } from '../contract/types';
import { namesOf } from './drawJob';
import { fill, type Forms, fragment, repeat } from './forms';
import { lineOf } from './lines';

/** What a reader sees first of two jobs side by side. */
export function drawComparison(forms: Forms, before: Job, after: Job, language: string): DocumentFragment {
  const form = fill(fragment(forms.comparison), { this: before.id.slice(-6), that: after.id.slice(-6) });
  const nameOf = namesOf(forms);
  const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const [each, total] = form.querySelectorAll('tbody tr');
  const fillRow = (row: Element, kind: string, was: number | undefined, is: number | undefined) => {
    fill(row, { kind, before: String(was ?? '–'), after: String(is ?? '–') });
    const difference = row.querySelector('span')!;
    if (was === undefined || is === undefined) {
      difference.replaceWith('–');
    } else {
      difference.textContent = signed.format(is - was);
      difference.dataset.way = is > was ? 'up' : is < was ? 'down' : 'level';
    }
  };
  fillRow(total!, '', before.score?.value, after.score?.value);
  repeat(each!, scoreChanges(before, after), (row, change) => fillRow(row, nameOf(change.taskId), change.before, change.after));
  const { gone, added, same } = findingChanges(before, after);
  const lineFor = lineOf(forms.lines);
  [gone, added, same].forEach((findings, nth) => {
    const group = form.querySelectorAll('section')[nth]!;
    group.querySelector('h2 span')!.textContent = String(findings.length);
    if (findings.length > 0) {
      const list = document.createElement('ul');
      list.append(...findings.slice(0, FIRST).map((finding) => lineFor(finding, finding.languages)));
      group.querySelector('p')!.replaceWith(list);
    }
  });
  return form;
}
