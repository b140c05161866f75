import { Trans, useLingui } from '@lingui/react/macro';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import { areBeside } from './beside';
import { FindingItem } from './FindingItem';
import styles from './findings.module.css';
import type { Located } from './findings';

/** Which finding is chosen, by its key. */
export interface Choice {
  key: string;
  isOpen: boolean;
  /** Whether the focus goes there: by keyboard yes, by a click in the text no. */
  takesFocus: boolean;
}

interface Props {
  findings: readonly Located[];
  choice: Choice | undefined;
  choose(choice: Choice): void;
  accept(finding: Located, suggestion: string): void;
  dismiss(finding: Located): void;
}

const ROW_ESTIMATE = 56;

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
function Rows({ findings, choice, choose, accept, dismiss }: Props) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const at = choice === undefined ? -1 : findings.findIndex((finding) => finding.key === choice.key);
  // The virtualizer is kept outside of React's own memory: it tells when to render again.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_ESTIMATE,
    getItemKey: (index) => findings[index]?.key ?? index,
    overscan: 8,
    // A row that has the focus must not go away under it.
    rangeExtractor: (range) => withRow(at, defaultRangeExtractor(range)),
  });

  useLayoutEffect(() => {
    if (at < 0) {
      return;
    }
    rows.scrollToIndex(at, { align: 'auto' });
    if (choice?.takesFocus) {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`)?.focus({ preventScroll: true });
    }
    if (!areBeside()) {
      scroller.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [at, choice, rows]);

  return (
    <div ref={scroller} className={styles.list} role="group" aria-label={t`Findings`} data-findings>
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const finding = findings[row.index]!;
          const isCurrent = row.index === at;
          const isOpen = isCurrent && choice?.isOpen === true;
          return (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-setsize={findings.length}
              aria-posinset={row.index + 1}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <FindingItem
                finding={finding}
                isCurrent={isCurrent}
                isOpen={isOpen}
                isTabStop={isCurrent || (at < 0 && row.index === 0)}
                toggle={() => choose({ key: finding.key, isOpen: !isOpen, takesFocus: false })}
                accept={finding.isEarlier ? undefined : (suggestion) => accept(finding, suggestion)}
                dismiss={() => dismiss(finding)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function withRow(at: number, rows: number[]): number[] {
  return at < 0 || rows.includes(at) ? rows : [...rows, at].sort((a, b) => a - b);
}
