import '../style/tokens.css';
import '../style/base.css';
import '../style/highlights.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shownEarly } from '../http/early';
import { jobQuery, newQueryClient } from '../http/queries';
import { workOffline } from '../offline/register';
import { App } from './App';
import { preferredLanguage } from './appLanguage';
import { speak } from './language';

const queries = newQueryClient();
// What a reader sees already must not go away for the time in which it is read once more.
await Promise.all([speak(preferredLanguage()), ...shownEarly().map((id) => queries.prefetchQuery(jobQuery(id)))]);
const root = createRoot(document.getElementById('root')!);
// What the prelude put there stays until there is something in its place, which is made in many short steps.
startTransition(() =>
  root.render(
    <StrictMode>
      <App queries={queries} />
    </StrictMode>,
  ),
);
workOffline();
