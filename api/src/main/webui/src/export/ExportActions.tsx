import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Job } from '../contract/types';
import { useLabels } from '../jobs/jobList';
import { shortId } from '../jobs/jobId';
import { download, fileName } from './download';
import styles from './export.module.css';
import './print.css';

type Copied = 'no' | 'yes' | 'refused';

/** Takes a finished job's report elsewhere: as a file, on paper, as a link. */
export function ExportActions({ job }: { job: Job }) {
  const { t } = useLingui();
  const label = useLabels().get(job.id);
  const address = () => new URL(`/jobs/${job.id}`, window.location.href).href;
  const [copied, setCopied] = useState<Copied>('no');

  const saveHtml = async () => {
    const { reportFile } = await import('./reportFile');
    const title = label ?? t`Job ${shortId(job)}`;
    download(fileName(label, job.id, 'html'), 'text/html;charset=utf-8', reportFile(job, title, address()));
  };
  return (
    <>
      <button type="button" className="button small" onClick={() => void saveHtml()}>
        <Trans>Save as HTML</Trans>
      </button>
      <button
        type="button"
        className="button small"
        onClick={() => download(fileName(label, job.id, 'json'), 'application/json', JSON.stringify(job, null, 2))}
      >
        <Trans>Save as JSON</Trans>
      </button>
      <button type="button" className="button small" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </button>
      <button type="button" className="button small" onClick={() => void copy(address()).then(setCopied)}>
        {copied === 'yes' ? <Trans>Link copied</Trans> : <Trans>Copy the link</Trans>}
      </button>
      {copied === 'refused' && (
        <label className={styles.address}>
          <span className="label">
            <Trans>This browser does not let the app copy. The link:</Trans>
          </span>
          <input className="input" readOnly value={address()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}

async function copy(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'yes';
  } catch {
    return 'refused';
  }
}
