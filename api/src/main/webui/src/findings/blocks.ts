/** A piece of a text that is laid out by itself. `text` is exactly the text from `start`, without the line's end. */
export interface Block {
  start: number;
  text: string;
}

/** Longer lines are cut, so that the browser can leave out what is off screen. */
const LONGEST = 4_000;

/** A text as blocks: its lines, the long ones cut between words where there are any, and never inside a character. */
export function blocksOf(text: string, longest = LONGEST): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    let from = start;
    while (end - from > longest) {
      const to = cut(text, from, from + longest);
      blocks.push({ start: from, text: text.slice(from, to) });
      from = to;
    }
    blocks.push({ start: from, text: text.slice(from, end) });
    start = end + 1;
  }
  return blocks;
}

function cut(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > from + (limit - from) / 2) {
    return space + 1;
  }
  const code = text.charCodeAt(limit);
  const isInsideCharacter = code >= 0xdc00 && code <= 0xdfff;
  return isInsideCharacter ? limit - 1 : limit;
}

/** The index of the block that an offset is in; one between two blocks belongs to the first. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
