// The states of a recognition that people see (contract: one word each, with a shape). Which state holds on a day is decided
// by the certificates' rules, not here.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Tag, type TagShape, type TagTone } from './tag.tsx';

export type RecognitionState =
  | 'in-force'
  | 'unclear-term'
  | 'expiring'
  | 'extended'
  | 'expired'
  | 'suspended'
  | 'withdrawn'
  | 'superseded'
  | 'undecided'
  | 're-evaluating'
  | 'extension-proposed';

const LOOKS: Readonly<Record<RecognitionState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  'in-force': { tone: 'green', shape: 'check' },
  'unclear-term': { tone: 'neutral', shape: 'question' },
  expiring: { tone: 'gold', shape: 'clock' },
  extended: { tone: 'green', shape: 'arrow' },
  expired: { tone: 'red', shape: 'ring' },
  suspended: { tone: 'red', shape: 'pause' },
  withdrawn: { tone: 'red', shape: 'cross' },
  superseded: { tone: 'neutral', shape: 'arrow' },
  undecided: { tone: 'neutral', shape: 'question' },
  're-evaluating': { tone: 'blue', shape: 'half' },
  'extension-proposed': { tone: 'blue', shape: 'half' },
};

/**
 * States in which nothing more is said beside outlined stars than the tag: that a star "holds no more" would say too much of what
 * is not clear or waits for an office.
 * @example saysItself('re-evaluating') // true
 */
export function saysItself(state: RecognitionState): boolean {
  return ['undecided', 'unclear-term', 're-evaluating', 'extension-proposed'].includes(state);
}

export interface StatusTagProps {
  readonly t: DesignTexts;
  readonly state: RecognitionState;
  /** Last day of an extension, written for people: `14/07/2027`. Used by `extended` only. */
  readonly until?: string | undefined;
}

/**
 * @example <StatusTag t={t} state="extended" until="14/07/2027" />
 */
export function StatusTag({ t, state, until }: StatusTagProps) {
  const words = state === 'extended' ? t.status.extended(until) : t.status[state];
  return <Tag words={words} {...LOOKS[state]} />;
}
