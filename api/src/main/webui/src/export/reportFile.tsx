import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Job } from '../contract/types';
import { ReportDocument } from './ReportDocument';
import { REPORT_STYLE } from './reportStyle';

/** Whatever a text of users or models holds, the file asks for nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A job's report as one HTML file. React writes it, so that text stays text. */
export function reportFile(job: Job, title: string, address: string): string {
  const body = document.createElement('body');
  const root = createRoot(body);
  flushSync(() =>
    root.render(
      <I18nProvider i18n={i18n}>
        <ReportDocument job={job} title={title} address={address} />
      </I18nProvider>,
    ),
  );
  const heading = document.createElement('title');
  heading.textContent = title;
  const file = [
    '<!doctype html>',
    `<html lang="${i18n.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    heading.outerHTML,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    body.outerHTML,
    '</html>',
    '',
  ].join('\n');
  root.unmount();
  return file;
}
