import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import type { Block } from './blocks';

/** A text up to this size is laid out whole: a browser finds, selects and prints all of it. Few pages are longer. */
const WHOLE = { characters: 50_000, blocks: 500 };
const LINE = 28;
const CHARACTER = 8;
/** The least width that the screens give a text. */
const NARROW = 240;

export interface LaidBlocks {
  first: number;
  last: number;
  /** How high the blocks before and after are, in pixels. */
  before: number;
  after: number;
  measure(element: HTMLElement | null): void;
  /** Where a block is in the window's scroll. */
  placeOf(block: number): number | undefined;
}

/** Which blocks of a text are in the page: all of a short text, those near the window of a long one. */
export function useLaidBlocks(pane: RefObject<HTMLElement | null>, blocks: readonly Block[]): LaidBlocks {
  const [top, setTop] = useState(0);
  const [width, setWidth] = useState(0);
  const isWhole =
    blocks.length <= WHOLE.blocks && (blocks.at(-1)?.start ?? 0) + (blocks.at(-1)?.text.length ?? 0) <= WHOLE.characters;
  const rows = useWindowVirtualizer({
    count: blocks.length,
    estimateSize: (index) => {
      const perLine = Math.max(NARROW, width) / CHARACTER;
      return LINE * Math.max(1, Math.ceil(blocks[index]!.text.length / perLine));
    },
    overscan: 10,
    scrollMargin: top,
    rangeExtractor: (range: Range) => (isWhole ? blocks.map((_, index) => index) : defaultRangeExtractor(range)),
  });
  useEffect(() => {
    const find = () => {
      const place = pane.current?.getBoundingClientRect();
      setTop(Math.round((place?.top ?? 0) + window.scrollY));
      setWidth(Math.round(place?.width ?? 0));
    };
    // What stands above the text may come and go, and then the page has another height.
    const page = new ResizeObserver(find);
    page.observe(document.body);
    return () => page.disconnect();
  }, [pane]);
  const laid = rows.getVirtualItems();
  const [begin, end] = [laid[0], laid.at(-1)];
  return {
    first: begin?.index ?? 0,
    last: end?.index ?? -1,
    before: begin === undefined ? 0 : begin.start - top,
    after: end === undefined ? rows.getTotalSize() : Math.max(0, rows.getTotalSize() - (end.end - top)),
    measure: rows.measureElement,
    placeOf: (block) => rows.getOffsetForIndex(block, 'start')?.[0],
  };
}
