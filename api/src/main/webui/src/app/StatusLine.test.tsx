import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StatusLine, StatusProvider, useStatus } from './StatusLine';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Page({ done }: { done: number }) {
  useStatus(`${done} of 6 done`);
  return null;
}

function Screen({ done }: { done: number | undefined }) {
  return (
    <StatusProvider>
      {done !== undefined && <Page done={done} />}
      <StatusLine />
    </StatusProvider>
  );
}

/** All that a screen reader was told, in turn. */
async function heard(region: HTMLElement): Promise<string[]> {
  const said: string[] = [];
  new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

test('it is seen at once, and read out when it has held for a while', async () => {
  render(<Screen done={3} />);

  expect(screen.getByText('3 of 6 done')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();

  await pass(1_000);
  expect(screen.getByRole('status')).toHaveTextContent('3 of 6 done');
});

test('progress that rushes past is read out once, as it ends', async () => {
  const { rerender } = render(<Screen done={0} />);
  const said = await heard(screen.getByRole('status'));

  for (let done = 1; done <= 6; done++) {
    rerender(<Screen done={done} />);
    await pass(100);
  }
  await pass(10_000);

  expect(said).toEqual(['6 of 6 done']);
});

test('it is empty when the page that spoke is gone', async () => {
  const { rerender } = render(<Screen done={6} />);
  await pass(1_000);

  rerender(<Screen done={undefined} />);
  await pass(1_000);

  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
