import type { Analysis, JobStatus, TaskStatus } from '../contract/types';

/** Screens of jobs with names in braces in the places of what is not known, as HTML. Made by the build. */
export interface Forms {
  /** What a job has been found to be: one task, one finding. */
  job: string;
  /** The same while it runs. */
  running: string;
  /** How a job stands. */
  statuses: Record<JobStatus, string>;
  /** A task that has no answer, with what there is to say about it. */
  unanswered: Record<TaskStatus, string>;
  /** The score: of all that counts, without some of it, while it is made, and when there is none. */
  scores: Record<'whole' | 'partial' | 'running' | 'none', string>;
  /** Two jobs of one task each, without findings. */
  comparison: string;
  /** A list with a line for each way in which a finding is shown; `lineOf` says which is where. */
  lines: string;
  /** What each analysis is called. */
  kinds: Record<Analysis, string>;
}

export type Values = Record<string, string>;

/** A form as it is; a document of its own, because the page would complain of names where it wants figures. */
export function fragment(html: string): DocumentFragment {
  // Made by the build of the app's own source: no text of anybody is in it.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const made = parsed.createDocumentFragment();
  made.append(...parsed.body.childNodes);
  return made;
}

/** Puts values in the places of their names; what comes from users and models comes as text. */
export function fill<T extends Node>(form: T, values: Values): T {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (name: string, key: string) => values[key] ?? name);
  const nodes = document.createTreeWalker(form, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = form; node !== null; node = nodes.nextNode()) {
    if (node instanceof Text) {
      node.data = filled(node.data);
    } else if (node instanceof Element) {
      [...node.attributes].forEach((attribute) => (attribute.value = filled(attribute.value)));
    }
  }
  return form;
}

/** Copies of a part of a form, one for each of the values, in its place. */
export function repeat<T>(part: Element, values: readonly T[], filled: (copy: Element, value: T) => void): void {
  part.replaceWith(
    ...values.map((value) => {
      const copy = part.cloneNode(true) as Element;
      filled(copy, value);
      return copy;
    }),
  );
}
