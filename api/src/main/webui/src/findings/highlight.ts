import { SEVERITIES } from '../contract/types';
import { type Block, blockAt } from './blocks';
import type { Located } from './findings';

const CURRENT = 'finding-current';

/** Whether this browser paints highlights over text by itself (CSS Custom Highlight API). */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Paints the findings over the blocks in `pane`; what is returned takes them away. */
export function highlight(pane: HTMLElement, blocks: readonly Block[], findings: readonly Located[]): () => void {
  SEVERITIES.forEach((severity, urgency) => {
    const ranges = findings
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => staticRange(pane, blocks, finding) ?? []);
    const layer = new Highlight(...ranges);
    layer.priority = SEVERITIES.length - urgency;
    CSS.highlights.set(`finding-${severity}`, layer);
  });
  return () => SEVERITIES.forEach((severity) => CSS.highlights.delete(`finding-${severity}`));
}

/** Paints the finding that is chosen, over all others. */
export function highlightCurrent(pane: HTMLElement, blocks: readonly Block[], current: Located): () => void {
  const range = staticRange(pane, blocks, current);
  const layer = range === undefined ? new Highlight() : new Highlight(range);
  layer.priority = SEVERITIES.length + 1;
  CSS.highlights.set(CURRENT, layer);
  return () => CSS.highlights.delete(CURRENT);
}

/** Static ranges cost nothing when the page changes, and the text of a revision never does. */
function staticRange(pane: HTMLElement, blocks: readonly Block[], finding: Located): StaticRange | undefined {
  if (finding.start === undefined || finding.end === undefined) {
    return undefined;
  }
  const start = pointAt(pane, blocks, finding.start);
  const end = pointAt(pane, blocks, finding.end);
  return start === undefined || end === undefined
    ? undefined
    : new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      });
}

/** The words from `start` to `end` as a range of the page. */
export function rangeOf(pane: HTMLElement, blocks: readonly Block[], start: number, end: number): Range | undefined {
  const from = pointAt(pane, blocks, start);
  const to = pointAt(pane, blocks, end);
  if (from === undefined || to === undefined) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function pointAt(pane: HTMLElement, blocks: readonly Block[], offset: number): { node: Node; offset: number } | undefined {
  const index = blockAt(blocks, offset);
  const block = blocks[index];
  const element = pane.children[index];
  if (block === undefined || element === undefined) {
    return undefined;
  }
  let within = Math.min(offset - block.start, block.text.length);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (within <= length) {
      return { node, offset: within };
    }
    within -= length;
  }
  return { node: element, offset: 0 };
}

/** The offset of the text under a pointer. */
export function offsetAt(pane: HTMLElement, blocks: readonly Block[], pointer: MouseEvent): number | undefined {
  const caret = caretAt(pointer.clientX, pointer.clientY);
  if (caret === undefined) {
    return undefined;
  }
  const index = [...pane.children].findIndex((element) => element.contains(caret.node));
  const block = blocks[index];
  if (block === undefined) {
    return undefined;
  }
  let before = 0;
  const texts = document.createTreeWalker(pane.children[index]!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null && node !== caret.node; node = texts.nextNode()) {
    before += node.nodeValue?.length ?? 0;
  }
  return block.start + before + caret.offset;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari before 18.4.
  const range = (document as { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y);
  return range == null ? undefined : { node: range.startContainer, offset: range.startOffset };
}
