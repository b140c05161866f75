import { type ReactNode, Suspense, useId, useState } from 'react';
import styles from './popup.module.css';

/** What a popup needs to know of the button that opened it. */
export interface Opened {
  by: HTMLElement;
  /** Of the button's words, which name the popup too. */
  labelledBy: string;
  close(): void;
}

interface Props {
  kind: 'menu' | 'dialog';
  className: string;
  /** The id of what names the button besides its own words. */
  labelledBy?: string;
  describedBy?: string | undefined;
  label: ReactNode;
  /** Fetches the popup: when somebody comes near the button, so that it is there by the time of the click. */
  load(): Promise<unknown>;
  popup(opened: Opened): ReactNode;
}

/** A button with a popup. What is in the popup is not loaded, and costs nothing, before somebody wants it. */
export function PopupButton({ kind, className, labelledBy, describedBy, label, load, popup }: Props) {
  const id = useId();
  const [by, setBy] = useState<HTMLElement>();
  // Who opens it is told when it cannot be had.
  const prepare = () => void load().catch(() => undefined);
  return (
    <>
      <button
        id={id}
        type="button"
        className={`${className} ${styles.opener}`}
        aria-haspopup={kind}
        aria-expanded={by !== undefined}
        aria-labelledby={labelledBy === undefined ? undefined : `${labelledBy} ${id}`}
        aria-describedby={describedBy}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={(event) => setBy(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setBy(event.currentTarget);
          }
        }}
      >
        <span>{label}</span>
      </button>
      {by !== undefined && (
        <Suspense>{popup({ by, labelledBy: labelledBy ?? id, close: () => setBy(undefined) })}</Suspense>
      )}
    </>
  );
}
