// What the page of a new letter offers: the person's offices, and the letter to answer where one of them has it.

import { z } from 'zod';
import { isUuid } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import type { LetterHead, LetterId } from '#modules/directives/index.ts';
import { findLetters, listEntriesOf } from '#modules/directives/services.ts';
import { isAmong, type NamedOffice } from '#modules/offices/index.ts';
import { ownOffices } from '#modules/offices/services.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

export interface StartChoices {
  readonly offices: readonly NamedOffice[];
  readonly letter: LetterHead | null;
  readonly clauseId: string | null;
}

export const startChoices = defineUseCase({
  name: 'drafting/start-draft',
  kind: 'read',
  legalBasis: null,
  input: z.object({ letterId: optionalText(40), clauseId: optionalText(40) }),
  async run({ letterId, clauseId }, context) {
    const offices = await ownOffices(context);
    if (letterId === null || !isUuid(letterId)) return ok<StartChoices>({ offices, letter: null, clauseId: null });
    const [letter] = await findLetters(context.db, [letterId as LetterId]);
    const entries = letter === undefined ? [] : await listEntriesOf(context.db, [letter.id]);
    const mine = offices.filter((office) => isAmong(office, entries));
    if (letter === undefined || mine.length === 0) return ok<StartChoices>({ offices, letter: null, clauseId: null });
    return ok<StartChoices>({
      offices: mine,
      letter,
      clauseId: clauseId !== null && isUuid(clauseId) ? clauseId : null,
    });
  },
});
