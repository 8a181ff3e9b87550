// One letter: what it says, where it stands in the books, what it asks for, what it goes back to and what was made of it, in what state it is.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isAmong, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor, subjectOfOffice } from '#modules/offices/services.ts';
import { type HistoryLine, readHistory } from '#modules/producers/services.ts';
import type { Task } from '#modules/tasks/index.ts';
import { listTasksOfLetter } from '#modules/tasks/services.ts';
import { id, optionalDate } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Clause } from '../rules/clause.ts';
import { pointsOfReading } from '../rules/clause-of-task.ts';
import { issuerAmong, keeperOf, readingFor } from '../rules/keeper.ts';
import {
  type Letter,
  type LetterEntry,
  type LetterFile,
  type LetterHead,
  type LetterId,
  type LetterLink,
  letterContent,
} from '../rules/letter.ts';
import type { LetterRemark } from '../rules/letter-remark.ts';
import { type LetterStateRow, type StateOnDay, stateOn } from '../rules/letter-state.ts';
import { edgesOf, type LineageEdge } from '../rules/lineage.ts';
import { findLetterHeads, findLetterRow } from '../store.ts';
import { listClauseRows } from '../store-clauses.ts';
import { listEntriesOf } from '../store-entries.ts';
import { listLinksAt, listStatesOf } from '../store-links.ts';
import { type LetterRecord, listLetterRecords } from '../store-records.ts';
import { listRemarks } from '../store-remarks.ts';
import { seenEntries, subjectOfLetter } from './find-letter.ts';

/** A letter of the cascade, as far as the reader may know of it. */
export interface RelatedLetter extends LetterHead {
  /** Whether the reader may open it. */
  readonly opens: boolean;
  readonly state: StateOnDay;
}

export type ShownEntry = LetterEntry & { readonly officeLabel: string; readonly mine: boolean };

/** A task of a clause, or the parent of those of many offices. */
export interface GivenTask {
  readonly id: string;
  readonly clauseId: string;
  readonly spread: Task['spread'];
  readonly leadLabel: string;
  readonly on: LocalDate;
  readonly dueOn: LocalDate | null;
}

export interface LetterView {
  readonly letter: Letter;
  readonly entries: readonly ShownEntry[];
  /** What the reader's offices work from: their own reading, else that of the office that keeps the letter. */
  readonly clauses: readonly Clause[];
  /** Who confirmed them. */
  readonly readBy: string | null;
  /** The office whose correction of the letter counts for all that have it; `null`: it stands in no book. */
  readonly keeper: { readonly label: string; readonly mine: boolean } | null;
  /** What an office of the reader gave already, the first given first. */
  readonly given: readonly GivenTask[];
  /** Points of the reading that nobody confirmed or dropped yet. */
  readonly open: number;
  readonly links: readonly LetterLink[];
  readonly related: readonly RelatedLetter[];
  /** Everything around it, as far as it is known. */
  readonly edges: readonly LineageEdge[];
  readonly states: readonly LetterStateRow[];
  readonly day: LocalDate;
  readonly state: StateOnDay;
  readonly history: readonly HistoryLine[];
  /** Why it was corrected, and which letters it was taken for. */
  readonly remarks: readonly LetterRemark[];
  /** Records of other rooms that it went out of, for an office that has it in its book. */
  readonly records: readonly LetterRecord[];
  readonly may: {
    readonly correct: boolean;
    readonly confirm: boolean;
    readonly link: boolean;
    readonly state: boolean;
    readonly receive: boolean;
  };
  /** Why the contents are not confirmed by the reader; `null`: they may be. */
  readonly whyNotConfirm: 'not-entered' | 'role' | 'keeper-did' | null;
}

/** Parts of a head whose change the history shows. */
export const headFields = [
  ...(['fullNumber', 'issuedOn', 'issuer', 'issuerAbove', 'docType', 'subject'] as const),
  ...(['place', 'addressees', 'recipients', 'signer'] as const),
] as const;

const DEPTH = 6;
const MOST = 80;

/** Links around a letter: up through what each cites, down through what cites each; never down again from what lies above. */
async function linksAround(context: Context, letterId: LetterId): Promise<readonly LetterLink[]> {
  const found = new Map<string, LetterLink>();
  for (const way of ['up', 'down'] as const) {
    let edge: readonly LetterId[] = [letterId];
    const seen = new Set<LetterId>(edge);
    for (let depth = 0; depth < DEPTH && edge.length > 0 && found.size < MOST * 2; depth += 1) {
      const links = await listLinksAt(context.db, edge);
      const next: LetterId[] = [];
      for (const link of links) {
        const [near, far] = way === 'up' ? [link.letterId, link.targetId] : [link.targetId, link.letterId];
        if (!edge.includes(near)) continue;
        found.set(link.id, link);
        if (!seen.has(far) && seen.size < MOST) {
          seen.add(far);
          next.push(far);
        }
      }
      edge = next;
    }
  }
  return [...found.values()];
}

export const viewLetter = defineUseCase({
  name: 'directives/view-letter',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    letterId: id<'letter'>(),
    /** The day that states are asked for; left out: today. */ day: optionalDate,
  }),
  subject: ({ letterId }, context) => subjectOfLetter(letterId, context),
  async run({ letterId, day: asked }, context) {
    const { db, today } = context;
    const letter = await findLetterRow(db, letterId);
    if (letter === null) return refuse(notFound);
    const day = asked ?? today;
    const own = await officesOfActor(db, context.actor, today);
    const all = await listEntriesOf(db, [letterId]);
    const mine = all.filter((entry) => isAmong(entry, own));
    const sentByMe = (entry: LetterEntry): boolean => mine.some((one) => one.id === entry.sentBy);
    const seen = all.filter((entry) => covers(context.reach, subjectOfOffice(entry)) || sentByMe(entry));
    const links = await linksAround(context, letterId);
    const ids = [...new Set(links.flatMap((link) => [link.letterId, link.targetId]))].filter((one) => one !== letterId);
    const opening = new Set((await seenEntries(context, ids)).map((entry) => entry.letterId));
    const up = new Set(links.map((link) => link.targetId));
    const heads = await findLetterHeads(db, ids);
    const states = await listStatesOf(db, [...ids, letterId]);
    // What others below made of a letter is theirs; what a letter goes back to is written in it.
    const known = heads.filter((head) => opening.has(head.id) || up.has(head.id) || !head.isHeld);
    const knownIds = new Set([letterId, ...known.map((head) => head.id)]);
    const shown = links.filter((link) => knownIds.has(link.letterId) && knownIds.has(link.targetId));
    const keeper = keeperOf(all);
    const isKept = keeper === null || isAmong(keeper, own) || context.actor.kind === 'local-operator';
    const rows = await listClauseRows(db, letterId);
    const clauses = readingFor(rows, own, keeper);
    const [firstClause] = clauses;
    const keeperDid = !isKept && keeper !== null && clauses.some((one) => sameOffice(one, keeper));
    const taken = new Set(clauses.map((clause) => clause.readIndex));
    const holds = (name: UseCaseName): boolean => {
      const reach = reachOf(context.actor, name);
      return reach !== null && mine.some((entry) => entry.bookNumber !== null && covers(reach, subjectOfOffice(entry)));
    };
    const stateReach = reachOf(context.actor, 'directives/record-state');
    const issuer = issuerAmong(all);
    const province = { provinceCode: letter.provinceCode, communeCode: null, bodyId: null };
    const recordsState =
      stateReach !== null &&
      [issuer, province].some((one) => one !== null && isAmong(one, own) && covers(stateReach, subjectOfOffice(one)));
    const mayConfirm = holds('directives/confirm-clauses');
    const isEntered = mine.some((entry) => entry.bookNumber !== null);
    const receives = reachOf(context.actor, 'directives/receive-letter');
    const stateOf = (head: LetterHead): StateOnDay =>
      stateOn(
        head,
        states.filter((row) => row.letterId === head.id),
        day,
      );
    return ok<LetterView>({
      records: mine.length === 0 ? [] : await listLetterRecords(db, letterId),
      letter,
      entries: await Promise.all(
        seen.map(async (entry) => ({
          ...entry,
          officeLabel: await labelOfOffice(db, entry, entry.onDay),
          mine: isAmong(entry, own),
        })),
      ),
      clauses,
      readBy: firstClause === undefined ? null : await labelOfOffice(db, firstClause, today),
      keeper: keeper === null ? null : { label: await labelOfOffice(db, keeper, today), mine: isKept },
      given: (await listTasksOfLetter(db, letterId)).flatMap((task): readonly GivenTask[] =>
        task.clauseId === null || task.parentId !== null || task.state === 'cancelled' || !isAmong(task.assigner, own)
          ? []
          : [
              {
                id: task.id,
                clauseId: task.clauseId,
                spread: task.spread,
                leadLabel: task.leadLabel,
                on: task.assignedOn,
                dueOn: task.dueOn,
              },
            ],
      ),
      open: pointsOfReading(letter.reading).filter((_, at) => !taken.has(at)).length,
      links: shown,
      related: known.map((one) => ({ ...one, opens: opening.has(one.id) || !one.isHeld, state: stateOf(one) })),
      edges: edgesOf(shown),
      states: states.filter((row) => row.letterId === letterId || row.byLetterId === letterId),
      day,
      state: stateOf(letter),
      history: await readHistory(db, { kind: 'letter', id: letterId, current: letterContent(letter) }, [...headFields]),
      remarks: await listRemarks(db, [letterId]),
      may: {
        correct: isKept && holds('directives/correct-head'),
        confirm: mayConfirm && !keeperDid,
        link: isKept && holds('directives/link-letters'),
        state: recordsState,
        receive: receives !== null && mine.some((entry) => entry.bookNumber === null),
      },
      whyNotConfirm: !isEntered ? 'not-entered' : !mayConfirm ? 'role' : keeperDid ? 'keeper-did' : null,
    });
  },
});

/** A file of a letter for who sees it: its own, or of its copies in books that they see the one with this hash. */
export const openLetterFile = defineUseCase({
  name: 'directives/view-letter',
  kind: 'read',
  legalBasis: null,
  input: z.object({ letterId: id<'letter'>(), sha256: z.string().max(64).optional() }),
  subject: ({ letterId }, context) => subjectOfLetter(letterId, context),
  async run({ letterId, sha256 }, context) {
    const [letter] = await findLetterHeads(context.db, [letterId]);
    const own = letter?.file ?? null;
    const copies = sha256 === undefined ? [] : (await seenEntries(context, [letterId])).map((entry) => entry.file);
    const file = sha256 === undefined ? own : ([own, ...copies].find((one) => one?.sha256 === sha256) ?? null);
    return file === null ? refuse(notFound) : ok<LetterFile>(file);
  },
});
