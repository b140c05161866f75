import { SEVERITIES, type Severity } from '../contract/types';
import type { Block } from './blocks';
import type { Located } from './findings';

/** A piece of a block, with the most urgent finding that covers it. */
export interface Piece {
  start: number;
  text: string;
  severity: Severity | undefined;
  isCurrent: boolean;
}

/** A block cut where findings begin and end. */
export function markedPieces(block: Block, findings: readonly Located[], current: Located | undefined): Piece[] {
  const end = block.start + block.text.length;
  const here = findings.filter(
    (finding) => finding.start !== undefined && finding.start < end && finding.end! > block.start,
  );
  const cuts = new Set([block.start, end]);
  for (const finding of here) {
    cuts.add(Math.max(finding.start!, block.start));
    cuts.add(Math.min(finding.end!, end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const covering = here.filter((finding) => finding.start! <= start && finding.end! > start);
    return {
      start,
      text: block.text.slice(start - block.start, places[index + 1]! - block.start),
      severity: SEVERITIES.find((severity) => covering.some((finding) => finding.severity === severity)),
      isCurrent: covering.some((finding) => finding.key === current?.key),
    };
  });
}
