// What other rooms may ask of the ledger: the history of a record, and whether the chain holds.

import type { Actor } from '#access/actor.ts';
import type { Subject } from '#access/reach.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Db } from '#platform/database/db.ts';
import type { Touched } from '#runner/use-case.ts';
import {
  appendAct,
  findActs,
  findHead,
  findHistory,
  type HistoryRow,
  hasContentHash,
  type LedgerRecordRow,
  listEntries,
  listRecords,
  type RecordKey,
} from './store.ts';

export { isSignedHead, signDayHead } from './day-head.ts';
export {
  claimCommand,
  findCommand,
  findHead,
  findLatestActAt as latestActAt,
  listTouched,
  listTouchedBefore,
  type TouchedRow,
} from './store.ts';

/** What the runner knows of a finished act. */
export interface FinishedAct {
  readonly at: string;
  readonly useCase: string;
  readonly legalBasis: string | null;
  readonly actor: Actor;
  readonly commandId: string | null;
  readonly subjects: readonly Subject[];
  readonly touched: readonly Touched[];
  readonly answer: unknown;
}

function rowOf(record: Touched): LedgerRecordRow {
  return {
    kind: record.kind,
    id: record.id,
    contentHash: record.after === null ? 'removed' : sha256Hex(canonicalJson(record.after)),
    before: record.before === null ? null : canonicalJson(record.before),
  };
}

/** One line per record in a fixed order; its hash stands in the entry, so a changed or missing record shows. */
function recordsHash(records: readonly { kind: string; id: string; contentHash: string }[]): string {
  const lines = records.map((r) => `${r.kind} ${r.id} ${r.contentHash}`).sort();
  return sha256Hex(lines.join('\n'));
}

/** The one unit all subjects share; a part they do not share is null. */
function unitOf(subjects: readonly Subject[]): { provinceCode: string | null; communeCode: string | null } {
  const shared = (codes: readonly (string | null)[]): string | null =>
    codes.length > 0 && codes.every((code) => code === codes[0]) ? (codes[0] ?? null) : null;
  return {
    provinceCode: shared(subjects.map((s) => s.provinceCode)),
    communeCode: shared(subjects.map((s) => s.communeCode)),
  };
}

/** Writes the one entry of an act in the act's own transaction. */
export async function writeAct(db: Db, act: FinishedAct): Promise<{ seq: number; hash: string }> {
  const records = act.touched.map(rowOf);
  const roles = act.actor.grants.map((g) => `${g.role}@${g.communeCodes.join('+') || g.provinceCode || 'all'}`);
  const unit = unitOf(act.subjects);
  const content = canonicalJson({
    actor: {
      kind: act.actor.kind,
      id: act.actor.accountId,
      right: roles,
      ...(act.actor.key === undefined ? {} : { key: act.actor.key.id }),
    },
    at: act.at,
    command: act.commandId,
    legalBasis: act.legalBasis,
    records: { count: records.length, hash: recordsHash(records) },
    unit: { commune: unit.communeCode, province: unit.provinceCode },
    useCase: act.useCase,
  });
  return await appendAct(db, {
    at: act.at,
    useCase: act.useCase,
    actorKind: act.actor.kind,
    actorId: act.actor.accountId,
    commandId: act.commandId,
    ...unit,
    content,
    records,
    answer: canonicalJson(act.answer ?? null),
  });
}

/** One act on a record, for its history: when, which use case, by whom, and the content before it. */
export interface HistoryItem {
  readonly seq: number;
  readonly at: string;
  readonly useCase: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly before: unknown;
}

const actOf = (row: Omit<HistoryRow, 'before'>): Omit<HistoryItem, 'before'> => {
  const { actor } = JSON.parse(row.content) as { actor: { kind: string; id: string | null } };
  return { seq: row.seq, at: row.at, useCase: row.use_case, actorKind: actor.kind, actorId: actor.id };
};

/** The acts on one record, newest first, at most `limit`. */
export async function historyOf(db: Db, kind: string, id: string, limit = 100): Promise<readonly HistoryItem[]> {
  const rows = await findHistory(db, kind, id, limit);
  return rows.map((row) => ({ ...actOf(row), before: row.before }));
}

/** The acts on several records in one statement, of each the newest first, at most `limit`; in the order of the records. */
export async function actsOf(
  db: Db,
  records: readonly RecordKey[],
  limit: number,
): Promise<readonly (Omit<HistoryItem, 'before'> & { readonly recordId: string })[]> {
  const rows = await findActs(db, records, limit);
  return rows.map((row) => ({ ...actOf(row), recordId: row.record_id }));
}

/** Whether some act left a record with exactly this content. */
export async function hasRecorded(db: Db, kind: string, id: string, content: unknown): Promise<boolean> {
  return await hasContentHash(db, kind, id, sha256Hex(canonicalJson(content)));
}

/** What a check of the whole chain found; `brokenAt` is the first entry that does not fit. */
export interface ChainReport {
  readonly entries: number;
  readonly head: string;
  readonly brokenAt: number | null;
  readonly reason: 'hash' | 'order' | 'records' | 'head' | null;
}

/** Recomputes every hash from the first entry to the head. */
export async function verifyChain(db: Db): Promise<ChainReport> {
  let previous = '0'.repeat(64);
  let seq = 0;
  for (;;) {
    const entries = await listEntries(db, seq, 500);
    if (entries.length === 0) break;
    for (const entry of entries) {
      const broken = (reason: ChainReport['reason']): ChainReport => ({
        entries: seq,
        head: previous,
        brokenAt: entry.seq,
        reason,
      });
      if (entry.seq !== seq + 1 || entry.previous_hash !== previous) return broken('order');
      if (sha256Hex(`${previous}\n${entry.content}`) !== entry.hash) return broken('hash');
      const stated = (JSON.parse(entry.content) as { records: { count: number; hash: string } }).records;
      const records = await listRecords(db, entry.seq);
      const held = records.map((r) => ({ kind: r.record_kind, id: r.record_id, contentHash: r.content_hash }));
      if (held.length !== stated.count || recordsHash(held) !== stated.hash) return broken('records');
      previous = entry.hash;
      seq = entry.seq;
    }
  }
  const head = await findHead(db);
  const whole = head.seq === seq && head.hash === previous;
  return { entries: seq, head: previous, brokenAt: whole ? null : head.seq, reason: whole ? null : 'head' };
}
