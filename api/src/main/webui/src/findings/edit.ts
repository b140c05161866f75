import type { Located } from './findings';

/** One replacement in a text. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

export function apply(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}

/** Where findings are after an edit: those that touch it are gone, those behind it have moved. */
export function shift(findings: readonly Located[], edit: Edit): Located[] {
  const by = edit.replacement.length - (edit.end - edit.start);
  const shifted: Located[] = [];
  for (const finding of findings) {
    const { start, end } = finding;
    if (start === undefined || end === undefined || end <= edit.start) {
      shifted.push(finding);
    } else if (start >= edit.end) {
      shifted.push({ ...finding, start: start + by, end: end + by });
    }
  }
  return shifted;
}
