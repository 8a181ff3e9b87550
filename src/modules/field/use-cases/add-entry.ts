// What is added to a record at an office: a note, a finding, a sample, a photograph that has been kept. Nothing is changed by it.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findingKinds, severities } from '#modules/findings/index.ts';
import { id, lines, optionalText, text, ticked } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { keptRecordOf } from '../record-of.ts';
import { isAmount } from '../rules/amount.ts';
import { isHash, keyedField, partsOfField } from '../rules/visit-field.ts';
import { findFile } from '../store-files.ts';
import { newKey, type Said, sayAtDesk } from './desk.ts';
import { subjectOfTeam, visitToWrite } from './visit-in-hand.ts';

const note = z.object({ entry: z.literal('note'), words: lines(8_000) });
const finding = z.object({
  entry: z.literal('finding'),
  kind: z.enum(findingKinds),
  severity: z.enum(severities),
  words: lines(4_000),
  law: optionalText(500),
  productId: optionalText(36),
});
const sample = z.object({
  entry: z.literal('sample'),
  seal: text(60),
  what: text(500),
  quantity: text(120),
  productId: optionalText(36),
  witness: optionalText(120),
});
const photo = z.object({
  entry: z.literal('photo'),
  sha256: text(64),
  of: optionalText(200),
  words: optionalText(1_000),
});

export const addEntry = defineUseCase({
  name: 'field/add-entry',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    visitId: id<'visit'>(),
    what: z.discriminatedUnion('entry', [note, finding, sample, photo]),
    photos: ticked(),
    /** Asked once the visit was said to be over. */
    reason: optionalText(2_000),
  }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId, what, photos, reason }, context) {
    const found = await visitToWrite(visitId, context);
    if (!found.ok) return found;
    const visit = found.value;
    const shown = photos.filter(isHash);
    const key = newKey(context);
    const productId = 'productId' in what ? what.productId : null;
    if (productId !== null && !visit.productIds.some((one) => one === productId)) {
      return refuse(invalidFields([{ path: 'what.productId', code: 'field/product-not-of-visit' }]));
    }
    const { record } = await keptRecordOf(context.db, visitId);
    const isOver = record.finished !== null && what.entry !== 'photo';
    if (isOver && reason === null) return refuse(invalidFields([{ path: 'reason', code: 'field/reason-missing' }]));
    const late = isOver ? { late: reason } : {};
    let said: Said;
    if (what.entry === 'note') {
      said = {
        kind: 'noted',
        field: keyedField('note', key),
        value: { words: what.words, photos: shown, ...late },
        sees: null,
      };
    } else if (what.entry === 'finding') {
      const { kind, severity, words, law } = what;
      const value = { kind, severity, words, law, productId, question: null, photos: shown, ...late };
      said = { kind: 'found', field: keyedField('finding', key), value, sees: null };
    } else if (what.entry === 'sample') {
      const { seal, what: name, quantity, witness } = what;
      if (record.samples.some((one) => one.value?.seal === seal)) {
        return refuse(invalidFields([{ path: 'what.seal', code: 'field/seal-used' }]));
      }
      if (!isAmount(quantity)) {
        return refuse(invalidFields([{ path: 'what.quantity', code: 'findings/not-an-amount' }]));
      }
      const value = { seal, what: name, productId, quantity, witness, photos: shown, ...late };
      said = { kind: 'sampled', field: keyedField('sample', key), value, sees: null };
    } else {
      const file = isHash(what.sha256) ? await findFile(context.db, visitId, what.sha256) : null;
      if (file === null) return refuse(problem('not-found', 'field/photo-not-here'));
      const of = what.of !== null && partsOfField(what.of) !== null ? what.of : null;
      said = {
        kind: 'photographed',
        field: keyedField('photo', file.hash),
        value: {
          sha256: file.hash,
          original: null,
          bytes: file.bytes,
          mediaType: 'image/jpeg',
          of,
          words: what.words,
          position: null,
        },
        sees: null,
      };
    }
    const done = await sayAtDesk(context, visit, [said]);
    return done.ok ? ok({ visitId, field: said.field }) : done;
  },
});
