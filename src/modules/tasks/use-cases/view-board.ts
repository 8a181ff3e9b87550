// Tasks counted by light, cut by unit, leader, letter, clause or month; each count opens its rows.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { optionalDate, optionalOneOf, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type BoardCut, type BoardRow, boardCuts } from '../rules/board.ts';
import { countBoard } from '../store-lists.ts';
import { noFilters, questionOf } from './list-tasks.ts';

export interface Board {
  readonly cut: BoardCut;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly letterId: string | null;
  readonly rows: readonly BoardRow[];
}

export const viewBoard = defineUseCase({
  name: 'tasks/view-board',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    cut: optionalOneOf(boardCuts),
    from: optionalDate,
    to: optionalDate,
    letterId: optionalText(36),
  }),
  async run({ cut, from, to, letterId }, context) {
    const asked = { ...questionOf({ ...noFilters, letterId, from, to }, context), side: null };
    const by = cut ?? 'unit';
    return ok<Board>({ cut: by, from, to, letterId, rows: await countBoard(context.db, asked, by) });
  },
});
