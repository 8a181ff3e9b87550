// Enters a letter in the book of an office with the next number of the year: out of its draft, with a head that a person confirmed or typed.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { officeOfKey } from '#modules/offices/index.ts';
import { date, id, optionalText, tick, ticked, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { holdLetter, waitInBooks } from '../hold-letter.ts';
import { draftFor, settleDraft, subjectOfDraft } from './draft.ts';
import { dayProblems, headOf, headProblems, headShape } from './head-input.ts';
import { issuerProblems } from './own-issuer.ts';

export const enterLetter = defineUseCase({
  name: 'directives/enter-letter',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 22',
  input: z.object({
    draftId: id<'letter-draft'>(),
    version,
    ...headShape,
    onDay: date,
    note: optionalText(500),
    /** Of an outgoing letter: keys of the offices in the system that it goes to. */
    offices: ticked(),
    /** It is taken for a letter that is held, and a person says that they are two, with the reason. */
    apart: tick,
    apartReason: optionalText(500),
    /** A letter of the office's own comes back to it, and goes into the book of incoming letters all the same. */
    ownLetter: tick,
    /** The issuer has another name than the office, and the letter is the office's all the same, with the reason. */
    otherName: tick,
    issuerReason: optionalText(500),
    /** Why the stated day lies in a year that is over, or more than a month back. */
    dayReason: optionalText(500),
    /** A composed letter of a training installation; only the console marks one so. */
    isSample: tick,
  }),
  async alsoWrong(read, { today }) {
    return headProblems(read, read.onDay ?? null, 'incoming', today).filter(
      (one) => one.path !== 'onDay' || read.onDay !== undefined,
    );
  },
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run(input, context) {
    const { draftId, version: seen, onDay, note, offices, isSample: sample, ...said } = input;
    const { apart: isApart, apartReason, ownLetter, otherName, issuerReason, dayReason, ...head } = said;
    const found = await draftFor(draftId, seen, context);
    if (!found.ok) return found;
    const draft = found.value;
    const { direction, text, file, scanned, pages, reading, readProblem } = draft;
    const problems = [...headProblems(head, onDay, direction, context.today)];
    if (isApart && apartReason === null)
      problems.push({ path: 'apartReason', code: 'directives/apart-without-reason' });
    if (direction === 'outgoing')
      problems.push(...(await issuerProblems(context, draft, head, onDay, { otherName, reason: issuerReason })));
    problems.push(...dayProblems(onDay, dayReason, context.today));
    if (problems.length > 0) return refuse(invalidFields(problems));
    const material = { text, file, scanned, pages, reading, readProblem };
    const isSample = sample && context.actor.kind === 'local-operator';
    const asked = {
      office: draft,
      direction,
      head: headOf(head),
      material,
      onDay,
      note,
      isSample,
      ownLetter,
      apart: isApart ? apartReason : null,
      reasons: { dayReason, issuerReason: direction === 'outgoing' && otherName ? issuerReason : null },
    };
    const held = await holdLetter(context, asked);
    if (!held.ok) return held;
    const { letter, entry, how } = held.value;
    // A letter that stood already keeps its own head, whatever was typed.
    if (how === 'shared' && direction === 'outgoing') {
      const said = { otherName, reason: issuerReason };
      const standing = await issuerProblems(context, draft, letter, onDay, said);
      if (standing.length > 0) return refuse(invalidFields(standing));
    }
    const named = direction === 'outgoing' ? offices.flatMap((key) => officeOfKey(key) ?? []) : [];
    const recipients = named.filter((office) => office.provinceCode === draft.provinceCode);
    const waiting = (await waitInBooks(context, entry, recipients)).length;
    await settleDraft(context, draft, { state: 'entered', letterId: letter.id });
    const { bookNumber, bookYear } = entry;
    return ok({ letterId: letter.id, bookNumber, bookYear, how, waiting });
  },
});
