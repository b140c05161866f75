import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { uniqueKey } from '../http/uniqueKey';

interface Stretch {
  start: number;
  end: number;
}

/** A stretch of the page that a reader points at from elsewhere. */
export interface Pointed extends Stretch {
  /** Another one each time, so that a reader who points there again is taken there again. */
  key: string;
}

interface PageText {
  /** Undefined where the page is not there to be read. */
  text: string | undefined;
  pointed: Pointed | undefined;
  /** Marks the stretch in the text, and brings it into view. */
  point(stretch: Stretch): void;
}

const PageTextContext = createContext<PageText>({ text: undefined, pointed: undefined, point: () => undefined });

/** Joins a page's text with what is told about its sentences elsewhere on the screen. */
export function PageTextProvider({ text, children }: { text: string | undefined; children: ReactNode }) {
  const [pointed, point] = useState<Pointed & { in: string | undefined }>();
  const page = useMemo(
    () => ({
      text,
      // Another text has other words in this place.
      pointed: pointed?.in === text ? pointed : undefined,
      point: ({ start, end }: Stretch) => point({ key: uniqueKey(), start, end, in: text }),
    }),
    [text, pointed],
  );
  return <PageTextContext value={page}>{children}</PageTextContext>;
}

export function usePageText(): PageText {
  return useContext(PageTextContext);
}
