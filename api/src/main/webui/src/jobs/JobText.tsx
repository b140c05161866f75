import { Trans } from '@lingui/react/macro';
import { memo, useMemo, useState } from 'react';
import type { SubmitJob } from '../contract/types';
import { AnnotatedText } from '../findings/AnnotatedText';
import { locate } from '../findings/findings';
import type { LiveJob } from '../live/jobFold';
import { textLanguage } from '../report/spoken';
import { FindingLine } from './FindingLine';
import styles from './jobText.module.css';

/**
 * The page that was submitted, with its findings in place, where this browser has it; the server gives no text back.
 *
 * @param kept null where this browser does not have it
 */
export const JobText = memo(function JobText({ live, kept }: { live: LiveJob; kept: SubmitJob | null }) {
  const [chosen, choose] = useState<string>();
  const findings = useMemo(() => locate(live, []).filter((finding) => finding.severity !== 'good'), [live]);
  const current = findings.find((finding) => finding.key === chosen);
  return (
    <section className={styles.page}>
      <h2>
        <Trans>The page</Trans>
      </h2>
      {kept === null ? (
        <p className="hint">
          <Trans>
            It is not here: it was not submitted from this browser, or is no longer kept, and the server does not give a
            text back. The findings quote it; the job can be run again only from where it came.
          </Trans>
        </p>
      ) : (
        <article className={styles.reader}>
          <AnnotatedText
            text={kept.content.text}
            lang={textLanguage(live.job.language)}
            findings={findings}
            current={current}
            select={(finding) => choose(finding.key)}
          />
          {current !== undefined && (
            <ul className={styles.chosen}>
              <FindingLine finding={current} languages={current.languages} />
            </ul>
          )}
        </article>
      )}
    </section>
  );
});
