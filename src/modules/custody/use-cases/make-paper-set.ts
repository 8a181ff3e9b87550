// An office takes in a set on paper: numbered, its pages counted against what the dossier was frozen with, its cover given a
// code.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, optionalOneOf, optionalText, text, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { frozenContents } from '../printed-pieces.ts';
import { pagesAgree } from '../rules/paper-set.ts';
import { offices } from '../rules/places.ts';
import { listItemsOf } from '../store.ts';
import { sentDossier, subjectByDossier } from './find-custody.ts';
import { takeIn } from './take-in.ts';

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
    const { db, today } = context;
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
    const earlier = (await listItemsOf(db, dossier.id)).filter((item) => item.kind === 'paper-set');
    const facts = {
      copy: earlier.length + 1,
      ordinal,
      contentHash,
      formPages,
      evidencePages,
      pieces,
      difference: agree ? null : input.difference,
      damage: null,
    };
    const told = { kind: 'paper-set', quantity: 1, bestBefore: null, receivedOn, receivedBy, facts } as const;
    const set = await takeIn(told, dossier, input.office, context);
    return ok({ itemId: set.id, code: set.code });
  },
});
