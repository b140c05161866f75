import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../test/renderApp';
import Course from './Course';
import { PageTextProvider, usePageText } from './PageText';

/** There is no canvas to paint on here; what is painted, journeys look at. */
const { painted } = vi.hoisted(() => ({ painted: { marked: -1, choose: (at: number): number => at } }));
vi.mock('./Bars', () => ({
  Bars: class {
    constructor(_frame: HTMLElement, _sentences: unknown, { choose }: { choose(at: number): number }) {
      painted.choose = choose;
    }
    mark(at: number): void {
      painted.marked = at;
    }
    remove(): void {
      painted.marked = -1;
    }
  },
}));

const TEXT = 'Lovely bread. It is sliced. Awful crust.';
const SENTENCES = [
  { start: 0, end: 13, polarity: 0.62 },
  { start: 14, end: 27, polarity: 0 },
  { start: 28, end: 40, polarity: -0.71 },
];

function Place() {
  const { pointed } = usePageText();
  return <p>{pointed === undefined ? 'nowhere' : `at ${pointed.start} to ${pointed.end}`}</p>;
}

function Words({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}

function show(text: string | undefined) {
  return renderPage(
    <PageTextProvider text={text}>
      <Course sentences={SENTENCES} />
      <Place />
    </PageTextProvider>,
  );
}

test('the picture is told in words, with the lowest sentence', () => {
  show(TEXT);

  expect(screen.getByRole('img')).toHaveAccessibleName(
    '3 sentences: 1 positive, 1 negative. The lowest is sentence 3: negative, -0.71.',
  );
});

test('it begins at the lowest sentence, and goes to others by slider or by picture', () => {
  show(TEXT);
  const slider = screen.getByRole('slider', { name: 'Sentence' });
  expect(slider).toHaveAttribute('aria-valuetext', '3: negative, -0.71: Awful crust.');
  expect(painted.marked).toBe(2);

  fireEvent.change(slider, { target: { value: '1' } });

  expect(slider).toHaveAttribute('aria-valuetext', '1: positive, +0.62: Lovely bread.');
  expect(screen.getByText('Lovely bread.')).toBeVisible();
  expect(painted.marked).toBe(0);

  act(() => painted.choose(1));

  expect(slider).toHaveValue('2');
  expect(screen.getByText('Sentence 2 of 3').parentElement).toHaveTextContent('neutral, 0');
});

test('a sentence is shown in the text', async () => {
  const { user } = show(TEXT);

  await user.click(screen.getByRole('button', { name: 'Show in the text' }));

  expect(screen.getByText('at 28 to 40')).toBeVisible();
});

test('a shorter text has another last sentence', () => {
  const { rerender } = render(<Course sentences={SENTENCES} />, { wrapper: Words });

  rerender(<Course sentences={SENTENCES.slice(0, 2)} />);

  expect(screen.getByRole('slider')).toHaveValue('2');
});

test('where the text is not known, there are only the figures', () => {
  show(undefined);

  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '3: negative, -0.71');
  expect(screen.queryByRole('button')).toBeNull();
});
