import { useEffect, useState } from 'react';

/** From so many characters on, laying a text out takes longer than a reader wants to wait for a key to answer. */
export const LONG_TEXT = 50_000;

/** Whether it is time for something heavy: once all else has been painted; at once for what is not heavy. */
export function useAfterPaint(isHeavy: boolean): boolean {
  const [isTime, setTime] = useState(!isHeavy);
  useEffect(() => {
    if (isTime) {
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setTime(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isTime]);
  return isTime;
}
