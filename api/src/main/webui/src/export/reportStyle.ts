/** How an exported report looks: alone, in either theme and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --soft: light-dark(#5c584f, #b1aca0); --line: light-dark(#d9d5ca, #3c3a34); }
body { margin: 0; background: light-dark(#fbfaf7, #161513); color: light-dark(#1c1b19, #eceae4);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header p, footer p { margin: 0; color: var(--soft); font-size: 0.875rem; }
h1 { margin: 0.25rem 0; font-size: 1.625rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.0625rem; }
strong { font-size: 1.25rem; }
a { color: inherit; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border: 0; color: var(--soft); font-size: 0.875rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.5rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
small { display: block; color: var(--soft); font-size: 0.875rem; }
b[data-severity] { margin-inline-end: 0.5rem; font-size: 0.8125rem; }
b[data-severity='error'] { color: light-dark(#b3261e, #ff9d92); }
b[data-severity='warning'] { color: light-dark(#8a5300, #f2bd6b); }
b[data-severity='suggestion'] { color: light-dark(#1d4f9e, #9cc3ff); }
b[data-severity='good'] { color: light-dark(#1f6b3a, #86d6a0); }
footer { margin-top: 3rem; }
@media print { body { background: none; } main { padding: 0; max-width: none; } }
`;
