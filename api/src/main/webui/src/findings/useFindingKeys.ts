import type { KeyboardEvent } from 'react';
import type { Located } from './findings';

interface Actions {
  findings: readonly Located[];
  current: Located | undefined;
  isOpen: boolean;
  /** Chooses a finding and brings the focus to it. */
  go(finding: Located, isOpen: boolean): void;
  dismiss(finding: Located): void;
  undo(): void;
}

/**
 * Single keys for whoever reads findings: `j` and `k` move, `d` dismisses, `u` takes that back; arrows, Home and End
 * move within the list. Only where the focus is inside, never while somebody types.
 */
export function useFindingKeys({ findings, current, isOpen, go, dismiss, undo }: Actions) {
  return (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea') !== null) {
      return;
    }
    const isInList = target.closest('[data-findings]') !== null;
    const at = current === undefined ? -1 : findings.indexOf(current);
    const move = (to: number) => {
      const finding = findings[Math.max(0, Math.min(findings.length - 1, to))];
      if (finding !== undefined) {
        go(finding, isOpen);
      }
    };
    const { key } = event;
    if (key === 'j' || (isInList && key === 'ArrowDown')) {
      move(at + 1);
    } else if (key === 'k' || (isInList && key === 'ArrowUp')) {
      move(at - 1);
    } else if (isInList && key === 'Home') {
      move(0);
    } else if (isInList && key === 'End') {
      move(findings.length - 1);
    } else if (key === 'Escape' && current !== undefined && isOpen) {
      go(current, false);
    } else if (key === 'd' && current !== undefined) {
      dismiss(current);
    } else if (key === 'u') {
      undo();
    } else {
      return;
    }
    event.preventDefault();
  };
}
