import { Trans, useLingui } from '@lingui/react/macro';
import type { Job, Task } from '../contract/types';
import { useMeasures, lengthOf } from '../jobs/measures';
import { useLanguageName, useTaskName } from '../jobs/names';
import { languagesOf, OF_THE_SERVER, spokenOf } from '../report/spoken';
import { TableHead } from '../report/TableHead';
import { useSeverityName, useStatusName } from '../report/words';

interface Props {
  job: Job;
  title: string;
  /** Where the job is, for who can reach the server. */
  address: string;
}

/** A report as a page of its own: only elements and text, so that it needs nothing but its style. */
export function ReportDocument({ job, title, address }: Props) {
  const { i18n, t } = useLingui();
  const { duration } = useMeasures();
  const statusName = useStatusName();
  const languageName = useLanguageName();
  const taskName = useTaskName();
  const length = lengthOf(job);
  return (
    <main>
      <header>
        <p>Proofstream</p>
        <h1 dir="auto">{title}</h1>
        <p>
          {[
            i18n.date(job.createdAt, { dateStyle: 'long', timeStyle: 'short' }),
            languageName(job.language),
            statusName(job.status),
            length === undefined ? '' : duration(length),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </header>
      {job.score != null && (
        <p>
          <strong>
            <Trans>Score {job.score.value} of 100</Trans>
          </strong>
        </p>
      )}
      <table>
        <TableHead columns={[t`Analysis`, t`Score`, t`Result`]} />
        <tbody>
          {job.tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{taskName(task.id)}</th>
              <td>{task.result?.score ?? '–'}</td>
              <td lang={task.result ? spokenOf(job.language) : task.error && OF_THE_SERVER}>
                {task.result?.summary ?? task.error?.detail ?? statusName(task.status)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {job.tasks.map((task) => (
        <Findings key={task.id} task={task} language={job.language} />
      ))}
      <footer>
        <p>
          <Trans>Job {job.id}</Trans> · <a href={address}>{address}</a>
        </p>
      </footer>
    </main>
  );
}

function Findings({ task, language }: { task: Task; language: string }) {
  const { t } = useLingui();
  const taskName = useTaskName();
  const severityName = useSeverityName();
  const findings = task.result?.findings ?? [];
  return findings.length === 0 ? null : (
    <section>
      <h2>{taskName(task.id)}</h2>
      <ul>
        {findings.map((finding, index) => {
          const languages = languagesOf(finding, language);
          return (
            <li key={index}>
              <b data-severity={finding.severity}>{severityName(finding.severity)}</b>{' '}
              <span lang={languages.message}>{finding.message}</span>
              {finding.quote !== undefined && (
                <>
                  {' '}
                  <q dir="auto" lang={languages.text}>
                    {finding.quote}
                  </q>
                </>
              )}
              {(finding.suggestions?.length ?? 0) > 0 && (
                <small dir="auto">
                  {t`Suggestions`}: <span lang={languages.text}>{finding.suggestions?.join(' · ')}</span>
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
