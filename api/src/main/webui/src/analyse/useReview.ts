import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Score } from '../contract/types';
import { apply, type Edit, shift } from '../findings/edit';
import type { Choice } from '../findings/choice';
import { INITIAL_FILTER, locate, type Located, matches } from '../findings/findings';
import type { LiveJob } from '../live/jobFold';

/** What was there before a suggestion was accepted. */
interface Revision {
  text: string;
  score: Score | null | undefined;
}

/** What a reader has done with the findings of a text: filtered, chosen, dismissed, accepted. */
export function useReview(live: LiveJob | undefined, text: string, revise: (text: string) => void) {
  const [filter, setFilter] = useState(INITIAL_FILTER);
  const [choice, choose] = useState<Choice>();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const [earlier, setEarlier] = useState<readonly Located[]>([]);
  const [revisions, setRevisions] = useState<readonly Revision[]>([]);

  const all = useMemo(() => locate(live, earlier), [live, earlier]);
  const kept = useMemo(() => {
    const gone = new Set(dismissed);
    return all.filter((finding) => !gone.has(finding.key));
  }, [all, dismissed]);
  // What was pressed answers at once; thousands of findings follow as soon as they can.
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => kept.filter((finding) => matches(finding, applied)), [kept, applied]);
  const current = shown.find((finding) => finding.key === choice?.key);

  /** The one that comes when this one is gone, so that a reader goes on where they are. */
  const chooseNeighbour = useCallback(
    (finding: Located) => {
      const at = shown.indexOf(finding);
      const next = shown[at + 1] ?? shown[at - 1];
      choose(next === undefined ? undefined : { key: next.key, isOpen: false, takesFocus: true });
    },
    [shown],
  );
  const dismiss = useCallback(
    (finding: Located) => {
      setDismissed((before) => [...before, finding.key]);
      chooseNeighbour(finding);
    },
    [chooseNeighbour],
  );
  const score = live?.job.score;
  const accept = useCallback(
    (finding: Located, suggestion: string) => {
      const edit: Edit = { start: finding.start!, end: finding.end!, replacement: suggestion };
      setRevisions((before) => [...before, { text, score }]);
      setEarlier(shift(all, edit));
      chooseNeighbour(finding);
      revise(apply(text, edit));
    },
    [all, chooseNeighbour, revise, score, text],
  );

  return {
    filter,
    setFilter,
    choice,
    choose,
    current,
    kept,
    shown,
    dismissed: dismissed.length,
    /** The score before the last change. */
    before: revisions.at(-1)?.score?.value,
    hasChanged: revisions.length > 0,
    dismiss,
    undo: () => {
      const last = dismissed.at(-1);
      if (last !== undefined) {
        setDismissed(dismissed.slice(0, -1));
        choose({ key: last, isOpen: false, takesFocus: true });
      }
    },
    accept,
    takeBack: () => {
      const last = revisions.at(-1);
      if (last !== undefined) {
        setRevisions(revisions.slice(0, -1));
        setEarlier([]);
        revise(last.text);
      }
    },
  };
}
