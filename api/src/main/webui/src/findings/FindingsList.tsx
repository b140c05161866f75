import { Trans, useLingui } from '@lingui/react/macro';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { areBeside } from './beside';
import type { Choice } from './choice';
import { type FindingActions, FindingItem } from './FindingItem';
import styles from './findings.module.css';
import type { Located } from './findings';

interface Props extends FindingActions {
  findings: readonly Located[];
  choice: Choice | undefined;
}

/** The height of a row whose message fits a line: one that is as high as was thought moves nothing when it appears. */
const ROW_ESTIMATE = 58;
/** How many rows before and after those on screen are in the page. */
const OVERSCAN = 8;

/** The findings in the order of the text. */
export function FindingsList(props: Props) {
  return props.findings.length === 0 ? (
    <p className={styles.none}>
      <Trans>Nothing to show with these filters.</Trans>
    </p>
  ) : (
    <Rows {...props} />
  );
}

/** Only those on screen are in the page, and the one that is chosen. */
function Rows({ findings, choice, ...actions }: Props) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const at = choice === undefined ? -1 : findings.findIndex((finding) => finding.key === choice.key);
  // Another function would have all rows measured anew.
  const keyOf = useCallback((index: number) => findings[index]?.key ?? index, [findings]);
  // The virtualizer is kept outside of React's own memory: it tells when to render again.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_ESTIMATE,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    // A row that has the focus must not go away under it.
    rangeExtractor: (range) => withRow(at, defaultRangeExtractor(range)),
  });

  useLayoutEffect(() => {
    if (at < 0) {
      return;
    }
    const list = scroller.current!;
    if (isNear(at, rows.range)) {
      const { start, end } = rows.measurementsCache[at]!;
      // One that has just been opened is as high as it was until it is measured.
      showRow(list, start, choice?.isOpen ? start + rowOf(list, at)!.offsetHeight : end);
    } else {
      rows.scrollToIndex(at, { align: 'auto' });
    }
    if (choice?.takesFocus) {
      rowOf(list, at)?.querySelector('button')?.focus({ preventScroll: true });
    }
    if (!areBeside()) {
      list.scrollIntoView({ block: 'nearest' });
    }
  }, [at, choice, rows]);

  return (
    <div ref={scroller} className={styles.list} role="group" aria-label={t`Findings`} data-findings>
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const finding = findings[row.index]!;
          const isCurrent = row.index === at;
          return (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-setsize={findings.length}
              aria-posinset={row.index + 1}
              style={{ top: row.start }}
            >
              <FindingItem
                finding={finding}
                isCurrent={isCurrent}
                isOpen={isCurrent && choice?.isOpen === true}
                isTabStop={isCurrent || (at < 0 && row.index === 0)}
                {...actions}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Whether a row is on screen or next to it: where it is has been measured, and is no guess that has to be mended. */
function isNear(at: number, range: { startIndex: number; endIndex: number } | null): boolean {
  return range !== null && at >= range.startIndex - OVERSCAN && at <= range.endIndex + OVERSCAN;
}

function rowOf(list: HTMLElement, at: number): HTMLElement | null {
  return list.querySelector(`[data-index="${at}"]`);
}

/** Of a row that is higher than the list, its head is shown. */
function showRow(list: HTMLElement, start: number, end: number): void {
  const { scrollTop, clientHeight } = list;
  if (start < scrollTop) {
    list.scrollTop = start;
  } else if (end > scrollTop + clientHeight) {
    list.scrollTop = Math.min(start, end - clientHeight);
  }
}

function withRow(at: number, rows: number[]): number[] {
  return at < 0 || rows.includes(at) ? rows : [...rows, at].sort((a, b) => a - b);
}
