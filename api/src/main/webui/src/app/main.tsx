import '../style/tokens.css';
import '../style/base.css';
import '../style/highlights.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { workOffline } from '../offline/register';
import { App } from './App';
import { preferredLanguage } from './appLanguage';
import { speak } from './language';

await speak(preferredLanguage());
const root = createRoot(document.getElementById('root')!);
// What the prelude put there stays until there is something in its place, which is made in many short steps.
startTransition(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
workOffline();
