import { SEVERITIES } from '../contract/types';
import type { Located } from './findings';
import { type Laid, pointAt } from './laid';

const CURRENT = 'finding-current';
const POINTED = 'sentence-pointed';

type Stretch = Pick<Located, 'start' | 'end'>;

/** Whether this browser paints highlights over text by itself (CSS Custom Highlight API). */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Paints the findings over what is laid out of the text; what is returned takes them away. */
export function highlight(laid: Laid, findings: readonly Located[]): () => void {
  SEVERITIES.forEach((severity, urgency) => {
    const ranges = findings
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => staticRange(laid, finding) ?? []);
    const layer = new Highlight(...ranges);
    layer.priority = SEVERITIES.length - urgency;
    CSS.highlights.set(`finding-${severity}`, layer);
  });
  return () => SEVERITIES.forEach((severity) => CSS.highlights.delete(`finding-${severity}`));
}

/** Paints the finding that is chosen, over all others. */
export function highlightCurrent(laid: Laid, current: Located): () => void {
  return highlightOne(CURRENT, SEVERITIES.length + 2, laid, current);
}

/** Paints what a reader points at from elsewhere, over the findings in it. */
export function highlightPointed(laid: Laid, pointed: Stretch): () => void {
  return highlightOne(POINTED, SEVERITIES.length + 1, laid, pointed);
}

function highlightOne(name: string, priority: number, laid: Laid, stretch: Stretch): () => void {
  const range = staticRange(laid, stretch);
  const layer = range === undefined ? new Highlight() : new Highlight(range);
  layer.priority = priority;
  CSS.highlights.set(name, layer);
  return () => CSS.highlights.delete(name);
}

/** Static ranges cost nothing when the page changes, and the text of a revision never does. */
function staticRange(laid: Laid, finding: Stretch): StaticRange | undefined {
  const start = finding.start === undefined ? undefined : pointAt(laid, finding.start);
  const end = finding.end === undefined ? undefined : pointAt(laid, finding.end);
  return start === undefined || end === undefined
    ? undefined
    : new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      });
}
