// An office takes in a set on paper: numbered, its pages counted against what the dossier was frozen with, its cover given a
// code.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, optionalOneOf, optionalText, text, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { drawCustodyCode } from '../codes.ts';
import { frozenContents } from '../printed-pieces.ts';
import { itemContent, type PaperSet, searchTextOf } from '../rules/custody-item.ts';
import { pagesAgree } from '../rules/paper-set.ts';
import { offices } from '../rules/places.ts';
import { insertItem, listItemsOf } from '../store.ts';
import { officesOfActor, ownerOf, sentDossier, subjectByDossier } from './find-custody.ts';

export const makePaperSet = defineUseCase({
  name: 'custody/make-paper-set',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1, khoản 2 điểm b',
  input: z.object({
    dossierId: id<'dossier'>(),
    formPages: whole(1, 2_000),
    evidencePages: whole(0, 20_000),
    difference: optionalText(500),
    receivedOn: date,
    receivedBy: text(120),
    office: optionalOneOf(offices),
  }),
  subject: (input, context) => subjectByDossier(input.dossierId, context),
  async run(input, context) {
    const { db, actor, today, now } = context;
    const found = await sentDossier(input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    const contents = await frozenContents(db, dossier.id);
    if (contents === null) return refuse(notFound);
    const { formPages, evidencePages, receivedOn, receivedBy } = input;
    const { ordinal, contentHash, pieces } = contents;
    const agree = pagesAgree({ evidencePages, pieces });
    const wrong: FieldProblem[] = [];
    if (!agree && input.difference === null) wrong.push({ path: 'difference', code: 'custody/pages-differ' });
    if (receivedOn > today) wrong.push({ path: 'receivedOn', code: 'custody/received-in-future' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const own = officesOfActor(actor, dossier);
    const firstPlace = input.office !== null && own.includes(input.office) ? input.office : (own[0] ?? 'commune');
    const earlier = (await listItemsOf(db, dossier.id)).filter((item) => item.kind === 'paper-set');
    const owner = ownerOf(dossier);
    const code = await drawCustodyCode(db, 'paper-set', context.random);
    const set: PaperSet = {
      ...owner,
      id: context.newId<'custody-item'>(),
      version: 1,
      kind: 'paper-set',
      code,
      quantity: 1,
      bestBefore: null,
      firstPlace,
      receivedOn,
      receivedBy,
      facts: {
        copy: earlier.length + 1,
        ordinal,
        contentHash,
        formPages,
        evidencePages,
        pieces,
        difference: agree ? null : input.difference,
        damage: null,
      },
      places: [firstPlace],
      onTheWayTo: null,
      searchText: searchTextOf(owner, code),
      madeBy: actor.accountId,
      madeAt: now,
      changedAt: now,
    };
    await insertItem(db, set);
    context.touch({ kind: 'custody-item', id: set.id, before: null, after: itemContent(set) });
    return ok({ itemId: set.id, code });
  },
});
