import '../style/tokens.css';
import '../style/base.css';
import '../style/highlights.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { workOffline } from '../offline/register';
import { App } from './App';
import { preferredLanguage } from './appLanguage';
import { speak } from './language';

await speak(preferredLanguage());
// What the prelude put there stays until there is something in its place.
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
workOffline();
