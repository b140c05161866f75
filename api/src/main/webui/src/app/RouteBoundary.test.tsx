import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Link } from 'wouter';
import { renderPage } from '../test/renderApp';
import { RouteBoundary } from './RouteBoundary';

let isBroken = true;

function Page() {
  if (isBroken) {
    throw new Error('broken');
  }
  return <p>The page</p>;
}

beforeEach(() => {
  isBroken = true;
  // React tells the console of what it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

function show() {
  return renderPage(
    <>
      <Link href="/jobs">Elsewhere</Link>
      <RouteBoundary>
        <Page />
      </RouteBoundary>
    </>,
  );
}

test('a page that breaks is told, with two ways out; what is around it stays', () => {
  show();

  const notice = within(screen.getByRole('alert'));
  expect(notice.getByRole('heading', { name: 'This page stopped working' })).toBeVisible();
  expect(notice.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(notice.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Elsewhere' })).toBeVisible();
});

test('trying again shows the page once it works, and the notice for as long as it does not', async () => {
  const { user } = show();

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeVisible();

  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The page')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('going elsewhere leaves the fault behind', async () => {
  const { user } = show();
  isBroken = false;

  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));

  expect(screen.getByText('The page')).toBeVisible();
});
