// Corrects what a letter says of itself: a number that was not in the text, a name read wrongly. Its text, its file and its lines in the books
// stay as they are; what was known as a placeholder of this number becomes this letter.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { linkContent, linkOf } from '../cite-letters.ts';
import { derived, findSameLetters, firstKnown } from '../hold-letter.ts';
import { issuerAmong } from '../rules/keeper.ts';
import { type Letter, type LetterId, letterContent } from '../rules/letter.ts';
import { areApart } from '../rules/letter-remark.ts';
import { lockLettersOf, updateLetter } from '../store.ts';
import { listEntriesOf } from '../store-entries.ts';
import { insertLinks, listLinksAt, updateLink } from '../store-links.ts';
import { listRemarks, makeRemark } from '../store-remarks.ts';
import { keepingSubject, letterFor } from './find-letter.ts';
import { headOf, headProblems, headShape } from './head-input.ts';
import { issuerProblems } from './own-issuer.ts';

/** Links to a placeholder lead to the letter that it turned out to be. */
async function takeLinksOf(context: Context, placeholder: LetterId, letter: Letter, reason: string): Promise<void> {
  const links = await listLinksAt(context.db, [placeholder]);
  const standing = await listLinksAt(context.db, [letter.id]);
  for (const link of links.filter((one) => one.targetId === placeholder)) {
    const gone = { removedBy: context.actor.accountId, removedAt: context.now, removedReason: reason };
    await updateLink(context.db, link, gone);
    const after = linkContent({ ...link, ...gone, version: link.version + 1 });
    context.touch({ kind: 'letter-link', id: link.id, before: linkContent(link), after });
    const twin = standing.some(
      (one) => one.letterId === link.letterId && one.targetId === letter.id && one.kind === link.kind,
    );
    if (twin || link.letterId === letter.id) continue;
    const { kind, origin, citedAs, note } = link;
    const made = linkOf(context, link.letterId, letter.id, { kind, origin, citedAs, note });
    await insertLinks(context.db, [made]);
    context.touch({ kind: 'letter-link', id: made.id, before: null, after: linkContent(made) });
  }
}

export const correctHead = defineUseCase({
  name: 'directives/correct-head',
  kind: 'act',
  legalBasis: null,
  input: z.object({ letterId: id<'letter'>(), version, ...headShape, reason: text(500) }),
  async alsoWrong(read, { today }) {
    return headProblems(read, null, 'incoming', today);
  },
  subject: ({ letterId }, context) => keepingSubject(letterId, context),
  async run({ letterId, version: seen, reason, ...given }, context) {
    const found = await letterFor(letterId, seen, context);
    if (!found.ok) return found;
    const before = found.value.letter;
    const problems = headProblems(given, null, 'incoming', context.today);
    if (problems.length > 0) return refuse(invalidFields(problems));
    await lockLettersOf(context.db, before.provinceCode);
    const head = headOf(given);
    const issued = issuerAmong(await listEntriesOf(context.db, [letterId]));
    if (issued !== null && head.issuer !== before.issuer) {
      // The reason of the correction says why another name stands there.
      const said = { otherName: true, reason };
      const wrong = await issuerProblems(context, issued, head, issued.onDay, said);
      if (wrong.length > 0) return refuse(invalidFields(wrong));
    }
    const { sames, placeholder } = await findSameLetters(context.db, before.provinceCode, head, null);
    const remarks = await listRemarks(context.db, [letterId]);
    const others = sames.filter((one) => one.id !== letterId && !areApart(remarks, letterId, one.id));
    const same = await firstKnown(context, others, before);
    if (same !== null) {
      const said = { fullNumber: same.fullNumber, letterId: same.id };
      return refuse(problem('conflict', 'directives/another-has-number', said));
    }
    const changes = { ...derived(head, before.text), changedAt: context.now };
    if (!(await updateLetter(context.db, before, changes))) throw new Error('a locked letter was changed');
    const letter: Letter = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'letter', id: letterId, before: letterContent(before), after: letterContent(letter) });
    await makeRemark(context, { letterId, kind: 'corrected', reason, otherLetterId: null });
    if (placeholder !== null) await takeLinksOf(context, placeholder.id, letter, reason);
    return ok({ letterId, fullNumber: letter.fullNumber });
  },
});
