import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { AppLanguage } from '../app/appLanguage';
import { LONG_TEXT, useAfterPaint } from '../app/useAfterPaint';
import type { Format } from '../contract/types';
import styles from './analyse.module.css';
import type { Draft } from './draft';
import { samplePage } from './sample';
import { bytesOf, LARGEST_TEXT, wordsOf } from './size';
import { type Taken, takeFile } from './takeFile';
import { useDroppedFile } from './useDroppedFile';

interface Props {
  draft: Draft;
  change(part: Partial<Draft>): void;
  /** Whether somebody comes back to go on writing. */
  isBack: boolean;
}

type Refusal = Extract<Taken, { refused: string }>;

/** A text without any form has a name in each language. */
const FORMATS: { format: Format; name?: string }[] = [
  { format: 'text' },
  { format: 'markdown', name: 'Markdown' },
  { format: 'html', name: 'HTML' },
];

const FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

/** Where a page comes in: typed, pasted, dropped, or the sample. */
export const Composer = memo(function Composer({ draft, change, isBack }: Props) {
  const { t, i18n } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const isFilled = useAfterPaint(draft.text.length > LONG_TEXT);
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    if (isBack) {
      area.current?.focus();
    }
    // When it appears, not later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    if (isBack && isFilled) {
      area.current?.setSelectionRange(0, 0);
    }
  }, [isBack, isFilled]);

  const take = async (file: File) => {
    const taken = await takeFile(file);
    if ('refused' in taken) {
      setRefusal(taken);
    } else {
      setRefusal(undefined);
      change({ text: taken.text, format: taken.format });
      area.current?.focus();
    }
  };

  const isOver = useDroppedFile((file) => void take(file));

  return (
    <div className={styles.sheet} data-drop-target={isOver || undefined}>
      <div className={styles.sheetHead}>
        <fieldset className={styles.formats}>
          <legend className="visually-hidden">
            <Trans>Format of the text</Trans>
          </legend>
          {FORMATS.map(({ format, name }) => (
            <label key={format}>
              <input
                type="radio"
                name="format"
                checked={draft.format === format}
                onChange={() => change({ format })}
              />
              {name ?? <Trans>Text</Trans>}
            </label>
          ))}
        </fieldset>
        <label className={`button plain small ${styles.file}`}>
          <Trans>Open a file</Trans>
          <input
            type="file"
            className="visually-hidden"
            accept={FILES}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // So that the same file can be chosen again.
              event.target.value = '';
              if (file !== undefined) {
                void take(file);
              }
            }}
          />
        </label>
      </div>
      {refusal !== undefined && <RefusalNote refusal={refusal} dismiss={() => setRefusal(undefined)} />}
      <label className="visually-hidden" htmlFor="text">
        <Trans>Text of the page</Trans>
      </label>
      <textarea
        ref={area}
        id="text"
        className={styles.text}
        value={isFilled ? draft.text : ''}
        readOnly={!isFilled}
        dir="auto"
        spellCheck={false}
        placeholder={t`Paste or type a page, or drop a file: text, Markdown or HTML.`}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={styles.sheetFoot}>
        <Size text={draft.text} />
        {draft.text === '' ? (
          <button
            type="button"
            className="button small"
            onClick={() => void samplePage(i18n.locale as AppLanguage).then(change)}
          >
            <Trans>Try a sample page</Trans>
          </button>
        ) : (
          <button type="button" className="button plain small" onClick={() => change({ text: '' })}>
            <Trans>Clear</Trans>
          </button>
        )}
      </div>
    </div>
  );
});

function Size({ text }: { text: string }) {
  const { i18n } = useLingui();
  const settled = useDeferredValue(text);
  const { words, bytes } = useMemo(() => ({ words: wordsOf(settled), bytes: bytesOf(settled) }), [settled]);
  // A browser's first number takes it 13 ms, which the empty page need not wait for.
  const size = (n: number) => (n === 0 ? '0' : i18n.number(n / 1024, { maximumFractionDigits: n < 10_240 ? 1 : 0 }));
  return (
    <p className="hint" data-over={bytes > LARGEST_TEXT || undefined}>
      <Plural value={words} one="# word" other="# words" />
      {' · '}
      {bytes > LARGEST_TEXT ? (
        <strong className={styles.over}>
          <Trans>{size(bytes)} KB: more than the 512 KB that are read at once</Trans>
        </strong>
      ) : (
        <Trans>{size(bytes)} of 512 KB</Trans>
      )}
    </p>
  );
}

function RefusalNote({ refusal, dismiss }: { refusal: Refusal; dismiss(): void }) {
  const { i18n } = useLingui();
  const { name } = refusal;
  const size = i18n.number(refusal.bytes / 1024 / 1024, { maximumFractionDigits: 1 });
  return (
    <div className={styles.refusal} role="group" aria-label={name}>
      <p>
        {refusal.refused === 'too-large' ? (
          <Trans>
            {name} is {size} MB, and at most 0.5 MB are read at once. Drop a part of it; what you had typed is still here.
          </Trans>
        ) : refusal.refused === 'not-text' ? (
          <Trans>
            {name} is not a text file. Save it as text, Markdown or HTML and drop that; what you had typed is still here.
          </Trans>
        ) : refusal.refused === 'empty' ? (
          <Trans>{name} is empty. What you had typed is still here.</Trans>
        ) : (
          <Trans>{name} cannot be read. Copy its text and paste it; what you had typed is still here.</Trans>
        )}
      </p>
      <button type="button" className="button plain small" onClick={dismiss}>
        <Trans>All right</Trans>
      </button>
    </div>
  );
}
