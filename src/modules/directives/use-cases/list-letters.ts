// The books of incoming and outgoing letters within the reader's reach: searched in full text without marks, narrowed by office, direction,
// year, kind and issuer.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type NamedOffice, officeKey, officeOfKey } from '#modules/offices/index.ts';
import { labelOfOffice, ownOffices } from '#modules/offices/services.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { entryDirections, type LetterEntry, type LetterHead } from '../rules/letter.ts';
import { type StateOnDay, stateOn } from '../rules/letter-state.ts';
import { type DraftHead, findLetterHeads, listOpenDrafts } from '../store.ts';
import { countWaitingEntries, listBook, listBookFacets } from '../store-entries.ts';
import { listStatesOf } from '../store-links.ts';

const PAGE = 50;
const WHOLE = 5_000;

export interface ListedEntry extends LetterEntry {
  readonly letter: LetterHead;
  readonly officeLabel: string;
  readonly state: StateOnDay;
}

export interface LetterList {
  readonly entries: readonly ListedEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly day: LocalDate;
  /** The offices that the reader acts for. */
  readonly own: readonly NamedOffice[];
  /** Letters that wait to be received by these offices, and drafts that stand in no book yet. */
  readonly waiting: number;
  readonly drafts: readonly DraftHead[];
  readonly facets: Awaited<ReturnType<typeof listBookFacets>>;
  /** Whether any book within reach has a line at all. */
  readonly isEmpty: boolean;
}

export const listLetters = defineUseCase({
  name: 'directives/list-letters',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    text: optionalText(120),
    direction: optionalOneOf(entryDirections),
    year: optionalWhole(1900, 2200),
    /** `own`: the books of the reader's offices · `waiting`: letters not received yet. */
    which: optionalOneOf(['own', 'waiting']),
    office: optionalText(60),
    docType: optionalText(60),
    issuer: optionalText(200),
    page: optionalWhole(1, 10_000),
    /** Every line, for a download. */
    whole: tick,
  }),
  async run(input, context) {
    const { db, reach, today } = context;
    const own = await ownOffices(context);
    const page = input.whole ? 1 : (input.page ?? 1);
    const pageSize = input.whole ? WHOLE : PAGE;
    const named = input.office === null ? null : officeOfKey(input.office);
    const { lines, total } = await listBook(db, {
      reach,
      offices: named !== null ? [named] : input.which === 'own' ? own : null,
      direction: input.direction,
      year: input.year,
      waiting: input.which === 'waiting',
      text: input.text ?? '',
      docType: input.docType,
      issuer: input.issuer,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const ids = [...new Set(lines.map((line) => line.letterId))];
    const heads = new Map((await findLetterHeads(db, ids)).map((head) => [head.id, head]));
    const states = await listStatesOf(db, ids);
    const labels = new Map<string, string>();
    for (const line of lines) {
      const key = officeKey(line);
      if (!labels.has(key)) labels.set(key, await labelOfOffice(db, line, line.onDay));
    }
    const facets = await listBookFacets(db, reach);
    return ok<LetterList>({
      entries: lines.flatMap((line): ListedEntry[] => {
        const letter = heads.get(line.letterId);
        if (letter === undefined) return [];
        const said = states.filter((row) => row.letterId === letter.id);
        const state = stateOn(letter, said, today);
        return [{ ...line, letter, officeLabel: labels.get(officeKey(line)) ?? '', state }];
      }),
      total,
      page,
      pageSize,
      day: today,
      own,
      waiting: await countWaitingEntries(db, own),
      drafts: await listOpenDrafts(db, own),
      facets,
      isEmpty: facets.years.length === 0,
    });
  },
});
