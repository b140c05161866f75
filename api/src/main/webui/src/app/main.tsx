import '../style/tokens.css';
import '../style/base.css';
import '../style/highlights.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { workOffline } from '../offline/register';
import { App } from './App';
import { preferredLanguage, speak } from './language';
import { preloadRoute } from './routes';

preloadRoute(window.location.pathname);
await speak(preferredLanguage());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
workOffline();
