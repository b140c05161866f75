import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { speak } from '../app/language';
import { FakeApi, json } from '../test/FakeApi';
import { renderPage } from '../test/renderApp';
import { RuleReason } from './RuleReason';

const RULE = { id: 'seo.text.length', title: '', severities: ['good'], example: { bad: 'About bread.', better: 'Bake bread.' } };

afterEach(() => speak('en'));

test('a reason is read in the language of the app, and again in another one', async () => {
  const rule = (why: string) => json({ data: [{ ...RULE, why }] });
  const server = new FakeApi().on('GET', '/v1/rules', rule('A short page says little.'), rule('Een korte pagina zegt weinig.'));
  renderPage(<RuleReason rule="seo.text.length" />);
  expect(await screen.findByText('A short page says little.')).toBeVisible();

  await act(() => speak('nl'));

  expect(await screen.findByText('Een korte pagina zegt weinig.')).toBeVisible();
  expect(server.requests.map((request) => request.headers.get('Accept-Language'))).toEqual(['en', 'nl']);
});

test.each([
  [undefined, 'en'],
  [['nl', 'en'], 'en'],
  [['nl', 'de'], 'nl'],
])('the example of a rule for %s is in %s', async (languages, lang) => {
  new FakeApi().on('GET', '/v1/rules', json({ data: [{ ...RULE, why: 'Because.', languages }] }));
  renderPage(<RuleReason rule="seo.text.length" />);

  expect(await screen.findByText('About bread.')).toHaveAttribute('lang', lang);
});
