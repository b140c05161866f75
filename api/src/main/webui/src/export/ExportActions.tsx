import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, useId, useState } from 'react';
import { useSay } from '../app/StatusLine';
import type { Job } from '../contract/types';
import { useLabels } from '../jobs/jobList';
import { shortId } from '../jobs/jobId';
import { PopupButton } from '../popup/PopupButton';
import { download, fileName } from './download';
import styles from './export.module.css';
import './print.css';

const loadMenu = () => import('./ExportMenu');
const ExportMenu = lazy(loadMenu);

/** Takes a finished job's report elsewhere: as a file, on paper, as a link. */
export function ExportActions({ job }: { job: Job }) {
  const { t } = useLingui();
  const say = useSay();
  const note = useId();
  const label = useLabels().get(job.id);
  const address = () => new URL(`/jobs/${job.id}`, window.location.href).href;
  const [isCopied, setCopied] = useState<boolean>();

  const saveHtml = async () => {
    const { reportFile } = await import('./reportFile');
    const title = label ?? t`Job ${shortId(job)}`;
    download(fileName(label, job.id, 'html'), 'text/html;charset=utf-8', reportFile(job, title, address()));
  };
  const copyLink = async () => {
    const copied = await copy(address());
    setCopied(copied);
    say(copied ? t`Link copied` : '');
  };
  const exports = {
    saveHtml: () => void saveHtml(),
    saveJson: () => download(fileName(label, job.id, 'json'), 'application/json', JSON.stringify(job, null, 2)),
    // Once the menu, which holds the page still, is gone.
    print: () => void setTimeout(() => window.print()),
    copyLink: () => void copyLink(),
  };
  return (
    <>
      <PopupButton
        kind="menu"
        className="button small"
        describedBy={isCopied === false ? note : undefined}
        label={<Trans>Export</Trans>}
        load={loadMenu}
        popup={(opened) => <ExportMenu opened={opened} exports={exports} />}
      />
      {isCopied === false && (
        <label className={styles.address}>
          <span className="label" id={note}>
            <Trans>This browser does not let the app copy. The link:</Trans>
          </span>
          <input className="input" readOnly value={address()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}

/** Whether the browser lets it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
