import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState, useTransition } from 'react';
import { usePageTitle } from '../app/usePageTitle';
import { keepSubmission } from '../app/submissions';
import { ProblemNote } from '../problem/ProblemNote';
import styles from './analyse.module.css';
import { Composer } from './Composer';
import { requestOf, useDraft } from './draft';
import { PageFields } from './PageFields';
import { Review } from './Review';
import { useRuns } from './runs';
import { bytesOf, LARGEST_TEXT } from './size';

/** Write a page, have it read, mend it. */
export default function AnalysePage() {
  const { t } = useLingui();
  usePageTitle(t`Analyse`);
  const { draft, change, isKept } = useDraft();
  const runs = useRuns((job, submitted) => void keepSubmission(job.id, requestOf(submitted)));
  const [isWriting, setWriting] = useState(true);
  const [isHandingIn, handIn] = useTransition();

  const fits = useMemo(() => draft.text.trim() !== '' && bytesOf(draft.text) <= LARGEST_TEXT, [draft.text]);
  const canSubmit = fits && draft.analyses.length > 0;
  const submit = () => {
    if (canSubmit && !isHandingIn) {
      // The button answers at once; to put the review in the place of half a megabyte takes longer than a frame.
      handIn(() => {
        runs.start(draft);
        setWriting(false);
      });
      window.scrollTo({ top: 0 });
    }
  };

  const note = runs.problem !== undefined && (
    <ProblemNote problem={runs.problem} isOfText>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          runs.repeat();
          setWriting(false);
        }}
      >
        <Trans>Try again</Trans>
      </button>
    </ProblemNote>
  );
  // A first submission that fails gives the page back; a change that fails leaves the review where it is.
  if (!isWriting && runs.current !== undefined && (runs.problem === undefined || runs.current.isRevision)) {
    return (
      <Review
        run={runs.current}
        write={() => setWriting(true)}
        revise={(text) => {
          change({ text });
          runs.revise({ ...draft, text });
        }}
      >
        {note}
      </Review>
    );
  }
  return (
    <form
      className={styles.layout}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.page}>
        <h1>
          <Trans>Analyse a page</Trans>
        </h1>
        {note}
        <Composer draft={draft} change={change} isBack={runs.current !== undefined} />
      </div>
      <div className={styles.rail}>
        <PageFields draft={draft} change={change} />
        <button type="submit" className="button primary" disabled={!canSubmit}>
          {isHandingIn ? <Trans>Reading your page</Trans> : <Trans>Analyse</Trans>}
        </button>
        <p className="hint">
          {isKept ? (
            <Trans>Your text stays in this browser until you clear it.</Trans>
          ) : (
            <Trans>This browser cannot keep your text: it is lost when you close the page.</Trans>
          )}
        </p>
        <p className="hint">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> <Trans>analyses from wherever you type.</Trans>
        </p>
      </div>
    </form>
  );
}
