import { useLayoutEffect, useRef } from 'react';
import { blockAt } from './blocks';
import { areBeside } from './beside';
import { type Laid, rangeOf } from './laid';

/** What the app's own bars cover of the window, at the top and at the foot. */
const COVERED = { top: 80, foot: 60 };

interface Stretch {
  key: string;
  start?: number;
  end?: number;
}

/**
 * Scrolls to a finding when another one is chosen: not when the text around it moves, and not when its words can be
 * seen already. A place that is not laid out yet is gone to first. Where the list is not beside the text, a reader of
 * the list is left there: its items quote the words.
 *
 * @param placeOf where a block is in the window's scroll
 * @param isAsked whether the reader asked to be taken there, wherever that is
 */
export function useBroughtIntoView(
  laid: () => Laid | undefined,
  current: Stretch | undefined,
  placeOf: (block: number) => number | undefined,
  isAsked = false,
): void {
  const seen = useRef<string>(undefined);
  useLayoutEffect(() => {
    const now = laid();
    if (current?.key === seen.current || now === undefined) {
      return;
    }
    if (current?.start === undefined || current.end === undefined || !(isAsked || areBeside())) {
      seen.current = current?.key;
      return;
    }
    const range = rangeOf(now, current.start, current.end);
    if (range !== undefined) {
      seen.current = current.key;
      bringIntoView(range);
      return;
    }
    const place = placeOf(blockAt(now.blocks, current.start));
    if (place !== undefined) {
      window.scrollTo({ top: place - window.innerHeight / 3 });
    }
  });
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isVisible = bottom > top && top > COVERED.top && bottom < window.innerHeight - COVERED.foot;
  if (!isVisible) {
    window.scrollBy({ top: top - window.innerHeight / 3 });
  }
}
