/** Lets the app open without a server. Where there can be no worker, the app is the same with a server. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    return;
  }
  // What the page itself needs comes first.
  if (document.readyState === 'complete') {
    void register();
  } else {
    window.addEventListener('load', () => void register(), { once: true });
  }
}

async function register(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register('/sw.js');
    return true;
  } catch {
    return false;
  }
}
