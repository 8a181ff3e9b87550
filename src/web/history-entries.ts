// Acts on a record as its page lists them: when, what, who.

import type { HistoryEntry } from '#design/history-list.tsx';
import { formatInstantInVietnam, type Instant } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';

/** An act as the ledger has it. */
export interface ActOnRecord {
  readonly seq: number;
  readonly at: string;
  readonly useCase: string;
  /** `null`: the system or the console. */
  readonly actorName: string | null;
}

/** An act in words; `system`: how one that is nobody's is called. */
export function historyEntry(t: Texts, { seq, at, useCase, actorName }: ActOnRecord, system: string): HistoryEntry {
  const names: Readonly<Record<string, string>> = t.useCases;
  return {
    key: String(seq),
    when: formatInstantInVietnam(at as Instant),
    datetime: at,
    what: names[useCase] ?? useCase,
    who: actorName ?? system,
  };
}
