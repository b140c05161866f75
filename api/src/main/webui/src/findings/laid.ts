import { type Block, blockAt } from './blocks';

/** What of a text is laid out: some of its blocks, one after the other, as the children of `pane`. */
export interface Laid {
  pane: HTMLElement;
  /** All blocks of the text. */
  blocks: readonly Block[];
  /** The first and the last of those in `pane`. */
  first: number;
  last: number;
}

interface Point {
  node: Node;
  offset: number;
}

/** Whether a stretch of the text has words in the blocks from `first` to `last`. */
export function isWithin(
  blocks: readonly Block[],
  { first, last }: Pick<Laid, 'first' | 'last'>,
  stretch: { start?: number; end?: number },
): boolean {
  const [begin, end] = [blocks[first], blocks[last]];
  return (
    begin !== undefined &&
    end !== undefined &&
    stretch.start !== undefined &&
    stretch.end !== undefined &&
    stretch.start <= end.start + end.text.length &&
    stretch.end >= begin.start
  );
}

/** The words from `start` to `end` as a range of the page; undefined when they begin where nothing is laid out. */
export function rangeOf(laid: Laid, start: number, end: number): Range | undefined {
  const index = blockAt(laid.blocks, start);
  const from = pointAt(laid, start);
  const to = pointAt(laid, end);
  if (index < laid.first || index > laid.last || from === undefined || to === undefined) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where an offset of the text is in the page; one that is not laid out is at the nearer end of what is. */
export function pointAt({ pane, blocks, first, last }: Laid, offset: number): Point | undefined {
  const index = Math.min(last, Math.max(first, blockAt(blocks, offset)));
  const block = blocks[index];
  const element = pane.children[index - first];
  if (block === undefined || element === undefined) {
    return undefined;
  }
  let within = Math.min(Math.max(0, offset - block.start), block.text.length);
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
export function offsetAt({ pane, blocks, first }: Laid, pointer: MouseEvent): number | undefined {
  const caret = caretAt(pointer.clientX, pointer.clientY);
  if (caret === undefined) {
    return undefined;
  }
  const nth = [...pane.children].findIndex((element) => element.contains(caret.node));
  const block = blocks[first + nth];
  if (nth < 0 || block === undefined) {
    return undefined;
  }
  let before = 0;
  const texts = document.createTreeWalker(pane.children[nth]!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null && node !== caret.node; node = texts.nextNode()) {
    before += node.nodeValue?.length ?? 0;
  }
  return block.start + before + caret.offset;
}

function caretAt(x: number, y: number): Point | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari before 18.4.
  const range = (document as { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y);
  return range == null ? undefined : { node: range.startContainer, offset: range.startOffset };
}
