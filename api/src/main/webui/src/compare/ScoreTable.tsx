import { useLingui } from '@lingui/react/macro';
import type { Job } from '../contract/types';
import { useTaskName } from '../jobs/names';
import { TableHead } from '../report/TableHead';
import styles from './compare.module.css';
import { scoreChanges } from './comparison';

/** The scores of two jobs, and how far apart they are. */
export function ScoreTable({ before, after }: { before: Job; after: Job }) {
  const { t } = useLingui();
  const taskName = useTaskName();
  const rows = [
    ...scoreChanges(before, after).map((change) => ({ ...change, name: taskName(change.taskId) })),
    { taskId: '', name: t`All together`, before: before.score?.value, after: after.score?.value },
  ];
  return (
    <table className={styles.scores} aria-label={t`Scores`}>
      <TableHead columns={[t`Analysis`, t`Before`, t`After`, t`Difference`]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.taskId} data-total={row.taskId === '' || undefined}>
            <th scope="row">{row.name}</th>
            <td>{row.before ?? '–'}</td>
            <td>{row.after ?? '–'}</td>
            <td>
              <Difference before={row.before} after={row.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Difference({ before, after }: { before: number | undefined; after: number | undefined }) {
  const { i18n, t } = useLingui();
  if (before === undefined || after === undefined) {
    return '–';
  }
  const by = after - before;
  const number = i18n.number(by, { signDisplay: 'exceptZero' });
  return (
    <span className={styles.difference} data-way={by > 0 ? 'up' : by < 0 ? 'down' : 'level'}>
      {number}
      <span className="visually-hidden"> {by > 0 ? t`better` : by < 0 ? t`worse` : t`the same`}</span>
    </span>
  );
}
