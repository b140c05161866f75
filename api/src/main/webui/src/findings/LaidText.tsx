import { useLingui } from '@lingui/react/macro';
import { memo, useEffect, useMemo, useRef } from 'react';
import { usePageText } from '../course/PageText';
import { type Block, blocksOf } from './blocks';
import styles from './findings.module.css';
import { type Located, findingAt } from './findings';
import { canHighlight, highlight, highlightCurrent, highlightPointed } from './highlight';
import { isWithin, type Laid, offsetAt } from './laid';
import { markedPieces } from './marks';
import { useBroughtIntoView } from './useBroughtIntoView';
import { useLaidBlocks } from './useLaidBlocks';

export interface AnnotatedTextProps {
  text: string;
  lang: string | undefined;
  findings: readonly Located[];
  current: Located | undefined;
  select(finding: Located): void;
}

/**
 * A text laid out, with its findings in place. Highlights are the browser's own, over plain text; marks where it has
 * none. Of a long text, only what is near the window is in the page.
 */
export function LaidText({ text, lang, findings, current, select }: AnnotatedTextProps) {
  const { t } = useLingui();
  const pane = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const { first, last, before, after, measure, placeOf } = useLaidBlocks(pane, blocks);
  const { pointed } = usePageText();
  const here = useMemo(
    () => findings.filter((finding) => isWithin(blocks, { first, last }, finding)),
    [blocks, findings, first, last],
  );
  const laid = (): Laid | undefined => (pane.current === null ? undefined : { pane: pane.current, blocks, first, last });

  useEffect(() => {
    if (canHighlight() && pane.current !== null) {
      return highlight({ pane: pane.current, blocks, first, last }, here);
    }
  }, [blocks, first, last, here]);
  useEffect(() => {
    if (canHighlight() && pane.current !== null && current !== undefined && isWithin(blocks, { first, last }, current)) {
      return highlightCurrent({ pane: pane.current, blocks, first, last }, current);
    }
  }, [blocks, first, last, current]);
  useEffect(() => {
    if (canHighlight() && pane.current !== null && pointed !== undefined && isWithin(blocks, { first, last }, pointed)) {
      return highlightPointed({ pane: pane.current, blocks, first, last }, pointed);
    }
  }, [blocks, first, last, pointed]);
  useBroughtIntoView(laid, current, placeOf);
  useBroughtIntoView(laid, pointed, placeOf, true);

  const shown = { blocks: blocks.slice(first, last + 1), first, measure };
  return (
    // By pointer only: the list beside it does the same by keyboard.
    <div
      ref={pane}
      className={styles.reading}
      role="group"
      aria-label={t`Text with findings`}
      lang={lang}
      dir="auto"
      style={{ paddingTop: before, paddingBottom: after }}
      onClick={(event) => {
        const now = laid();
        const offset = now === undefined ? undefined : offsetAt(now, event.nativeEvent);
        const found = offset === undefined ? undefined : findingAt(findings, offset);
        if (found !== undefined) {
          select(found);
        }
      }}
    >
      {canHighlight() ? <PlainBlocks {...shown} /> : <MarkedBlocks {...shown} findings={here} current={current} />}
    </div>
  );
}

interface Shown {
  blocks: readonly Block[];
  /** The index of the first of them in the text. */
  first: number;
  measure(element: HTMLElement | null): void;
}

function PlainBlocks({ blocks, first, measure }: Shown) {
  return blocks.map((block, nth) => <PlainBlock key={block.start} block={block} index={first + nth} measure={measure} />);
}

const PlainBlock = memo(function PlainBlock({ block, index, measure }: { block: Block; index: number } & Pick<Shown, 'measure'>) {
  return (
    <p ref={measure} data-index={index} dir="auto">
      {block.text}
    </p>
  );
});

function MarkedBlocks({
  blocks,
  first,
  measure,
  findings,
  current,
}: Shown & { findings: readonly Located[]; current: Located | undefined }) {
  return blocks.map((block, nth) => (
    <p key={block.start} ref={measure} data-index={first + nth} dir="auto">
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
