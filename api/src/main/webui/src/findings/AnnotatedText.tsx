import { useLingui } from '@lingui/react/macro';
import { memo, useEffect, useMemo, useRef } from 'react';
import { type Block, blocksOf } from './blocks';
import styles from './findings.module.css';
import { type Located, findingAt } from './findings';
import { canHighlight, highlight, highlightCurrent, offsetAt, rangeOf } from './highlight';
import { markedPieces } from './marks';

interface Props {
  text: string;
  lang: string | undefined;
  findings: readonly Located[];
  current: Located | undefined;
  select(finding: Located): void;
}

/** The text with its findings in place. Highlights are the browser's own, over plain text; marks where it has none. */
export function AnnotatedText({ text, lang, findings, current, select }: Props) {
  const { t } = useLingui();
  const pane = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text), [text]);

  useEffect(() => {
    if (canHighlight() && pane.current !== null) {
      return highlight(pane.current, blocks, findings);
    }
  }, [blocks, findings]);
  useEffect(() => {
    if (canHighlight() && pane.current !== null && current !== undefined) {
      return highlightCurrent(pane.current, blocks, current);
    }
  }, [blocks, current]);

  const place = current?.start;
  useEffect(() => {
    if (place !== undefined && current !== undefined && pane.current !== null) {
      bringIntoView(pane.current, blocks, current);
    }
    // Only when another one is chosen: not when the text around it moves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current?.key]);

  return (
    // By pointer only: the list beside it does the same by keyboard.
    <div
      ref={pane}
      className={styles.reading}
      role="group"
      aria-label={t`Text with findings`}
      lang={lang}
      dir="auto"
      onClick={(event) => {
        const offset = pane.current === null ? undefined : offsetAt(pane.current, blocks, event.nativeEvent);
        const found = offset === undefined ? undefined : findingAt(findings, offset);
        if (found !== undefined) {
          select(found);
        }
      }}
    >
      {canHighlight() ? <PlainBlocks blocks={blocks} /> : <MarkedBlocks blocks={blocks} findings={findings} current={current} />}
    </div>
  );
}

const PlainBlocks = memo(function PlainBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block) => (
    <p key={block.start} dir="auto">
      {block.text}
    </p>
  ));
});

function MarkedBlocks({ blocks, findings, current }: { blocks: readonly Block[]; findings: readonly Located[]; current: Located | undefined }) {
  return blocks.map((block) => (
    <p key={block.start} dir="auto">
      {markedPieces(block, findings, current).map((piece) =>
        piece.severity === undefined ? (
          piece.text
        ) : (
          <mark key={piece.start} data-severity={piece.severity} data-current={piece.isCurrent || undefined}>
            {piece.text}
          </mark>
        ),
      )}
    </p>
  ));
}

/** Leaves the page where it is when the words can be seen already. */
function bringIntoView(pane: HTMLElement, blocks: readonly Block[], finding: Located): void {
  const range = rangeOf(pane, blocks, finding.start!, finding.end!);
  const block = range?.startContainer.parentElement;
  if (range === undefined || block === null || block === undefined) {
    return;
  }
  const seen = range.getBoundingClientRect();
  const isVisible = seen.height > 0 && seen.top > 80 && seen.bottom < window.innerHeight - 60;
  if (!isVisible) {
    block.scrollIntoView({ block: 'nearest' });
    const now = range.getBoundingClientRect();
    window.scrollBy({ top: now.top - window.innerHeight / 3 });
  }
}
