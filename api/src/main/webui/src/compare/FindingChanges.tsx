import { Plural, Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { Job } from '../contract/types';
import type { Located } from '../findings/findings';
import { FindingLine } from '../jobs/FindingLine';
import styles from './compare.module.css';
import { findingChanges } from './comparison';
import { FIRST } from './first';

/** What one of two jobs has found and the other has not. */
export function FindingChanges({ before, after }: { before: Job; after: Job }) {
  const { added, gone, same } = findingChanges(before, after);
  return (
    <div className={styles.changes}>
      <Group title={<Trans>Gone</Trans>} findings={gone} none={<Trans>Nothing that was found before is gone.</Trans>} />
      <Group title={<Trans>New</Trans>} findings={added} none={<Trans>Nothing new was found.</Trans>} />
      <Group title={<Trans>The same</Trans>} findings={same} none={<Trans>The two have no finding in common.</Trans>} />
    </div>
  );
}

function Group({ title, findings, none }: { title: ReactNode; findings: readonly Located[]; none: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? findings : findings.slice(0, FIRST);
  return (
    <section>
      <h2>
        {title} <span className="hint">{findings.length}</span>
      </h2>
      {findings.length === 0 ? (
        <p className="hint">{none}</p>
      ) : (
        <ul>
          {shown.map((finding) => (
            <FindingLine key={finding.key} finding={finding} languages={finding.languages} />
          ))}
        </ul>
      )}
      {shown.length < findings.length && (
        <button type="button" className="button small" onClick={() => setOpen(true)}>
          <Plural value={findings.length - shown.length} one="Show # more" other="Show # more" />
        </button>
      )}
    </section>
  );
}
