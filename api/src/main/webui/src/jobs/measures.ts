import { useLingui } from '@lingui/react/macro';
import type { Job, Task } from '../contract/types';

type Cost = Task['cost'];

export interface Measures {
  /** A length of time, in the unit in which people think of it. */
  duration(ms: number): string;
  money(cost: Cost): string;
  /** When, with the day only where it is another one. */
  moment(at: string): string;
  /** When, to the millisecond. */
  exact(at: string): string;
}

export function useMeasures(): Measures {
  const { i18n } = useLingui();
  const unit = (value: number, name: string, digits = 0) =>
    i18n.number(value, { style: 'unit', unit: name, maximumFractionDigits: digits });
  return {
    duration: (ms) => {
      if (ms < 1_000) {
        return unit(ms, 'millisecond');
      }
      if (ms < 60_000) {
        return unit(ms / 1_000, 'second', ms < 10_000 ? 2 : 1);
      }
      const seconds = Math.round(ms / 1_000);
      return `${unit(Math.floor(seconds / 60), 'minute')} ${unit(seconds % 60, 'second')}`;
    },
    money: ({ amount, currency }) =>
      i18n.number(Number(amount), { style: 'currency', currency, minimumFractionDigits: 2, maximumFractionDigits: 6 }),
    moment: (at) => {
      const isToday = new Date(at).toDateString() === new Date().toDateString();
      return i18n.date(at, isToday ? { timeStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' });
    },
    exact: (at) =>
      i18n.date(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hour12: false }),
  };
}

/** From acceptance to the last outcome, in milliseconds; undefined while the job is open. */
export function lengthOf(job: Job): number | undefined {
  return job.finishedAt == null ? undefined : Date.parse(job.finishedAt) - Date.parse(job.createdAt);
}

/** What all tasks together cost; undefined when they were paid in more than one currency. */
export function costOf(job: Job): Cost | undefined {
  const currencies = new Set(job.tasks.map((task) => task.cost.currency));
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === undefined) {
    return undefined;
  }
  const total = job.tasks.reduce((sum, task) => sum + Number(task.cost.amount), 0);
  return { amount: total.toFixed(6), currency };
}
