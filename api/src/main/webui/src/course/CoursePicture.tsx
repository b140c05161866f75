import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import { Bars } from './Bars';
import styles from './course.module.css';
import type { Sentence } from './sentences';

interface Props {
  sentences: readonly Sentence[];
  /** Which of them is chosen. */
  at: number;
  choose(at: number): void;
  /** What a screen reader says of the picture. */
  label: string;
  /** What the upper and the lower half are called. */
  high: string;
  low: string;
}

/** A bar for each sentence: up for a good one, down for a bad one. A click chooses one. */
export function CoursePicture({ sentences, at, choose, label, high, low }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const bars = useRef<Bars>(undefined);
  useEffect(() => {
    const made = new Bars(frame.current!, sentences, { high, low, choose });
    bars.current = made;
    return () => made.remove();
  }, [sentences, high, low, choose]);
  useEffect(() => bars.current?.mark(at), [sentences, high, low, choose, at]);
  return <div ref={frame} className={styles.picture} role="img" aria-label={label} />;
}
