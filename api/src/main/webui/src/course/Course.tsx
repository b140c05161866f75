import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import styles from './course.module.css';
import { CoursePicture } from './CoursePicture';
import { usePageText } from './PageText';
import { lowestOf, type Sentence, wayOf, wordsOf } from './sentences';
import { useWayName } from './wayName';

/**
 * How the mood goes from sentence to sentence: a picture, and a slider that goes through the same sentences in words.
 * It begins at the one that most wants to be looked at.
 */
export default function Course({ sentences }: { sentences: readonly Sentence[] }) {
  const { t, i18n } = useLingui();
  const id = useId();
  const wayName = useWayName();
  const { text, point } = usePageText();
  const lowest = useMemo(() => lowestOf(sentences), [sentences]);
  const [chosen, choose] = useState(lowest);
  const at = Math.min(chosen, sentences.length - 1);
  const count = (way: string) => sentences.filter((sentence) => wayOf(sentence) === way).length;
  const told = (nth: number) => {
    const sentence = sentences[nth]!;
    const polarity = i18n.number(sentence.polarity, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
    return `${wayName(wayOf(sentence))}, ${polarity}`;
  };
  const number = at + 1;
  const total = sentences.length;
  const sentence = sentences[at]!;
  const words = text === undefined ? undefined : wordsOf(text, sentence);
  const [positive, negative] = [count('positive'), count('negative')];
  const lowestNumber = lowest + 1;
  return (
    <figure className={styles.course}>
      <figcaption className="label">
        <Trans>From sentence to sentence</Trans>
      </figcaption>
      <CoursePicture
        sentences={sentences}
        at={at}
        choose={choose}
        label={
          t`${plural(total, { one: '# sentence', other: '# sentences' })}: ${positive} positive, ${negative} negative.` +
          ' ' +
          t`The lowest is sentence ${lowestNumber}: ${told(lowest)}.`
        }
        high={wayName('positive')}
        low={wayName('negative')}
      />
      <label className="visually-hidden" htmlFor={id}>
        <Trans>Sentence</Trans>
      </label>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={1}
        max={total}
        value={number}
        aria-valuetext={`${number}: ${told(at)}${words === undefined ? '' : `: ${words}`}`}
        onChange={(event) => choose(event.target.valueAsNumber - 1)}
      />
      <p className={styles.told}>
        <strong>
          <Trans>
            Sentence {number} of {total}
          </Trans>
        </strong>{' '}
        · {told(at)}
      </p>
      {words !== undefined && (
        <>
          <q className={styles.words} dir="auto">
            {words}
          </q>
          <button
            type="button"
            className="button plain small"
            onClick={() => point(sentence)}
          >
            <Trans>Show in the text</Trans>
          </button>
        </>
      )}
    </figure>
  );
}
