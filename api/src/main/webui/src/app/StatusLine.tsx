import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import styles from './app.module.css';

/** A screen reader hears what holds for this long: progress that rushes past is seen, not read out. */
const SETTLED_MS = 700;

interface Status {
  text: string;
  set(text: string): void;
}

const StatusContext = createContext<Status>({ text: '', set: () => undefined });

export function StatusProvider({ children }: { children: ReactNode }) {
  const [text, set] = useState('');
  const status = useMemo(() => ({ text, set }), [text]);
  return <StatusContext value={status}>{children}</StatusContext>;
}

/** Says in one line how things stand, for as long as the caller is on screen. */
export function useStatus(text: string): void {
  const { set } = useContext(StatusContext);
  useEffect(() => {
    set(text);
  }, [text, set]);
  useEffect(() => () => set(''), [set]);
}

/** Says what has just been done; it holds until the screen has something new to say. */
export function useSay(): (text: string) => void {
  return useContext(StatusContext).set;
}

/** The app's only live region. */
export function StatusLine() {
  const { text } = useContext(StatusContext);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.status} data-empty={text === '' || undefined}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden" role="status">
        {settled}
      </span>
    </div>
  );
}
