// One thing by the code on its label or cover: what it is, whose, where it lies, its whole way, and what the reader may record.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { lastCouncilDay } from '#modules/dossiers/index.ts';
import { findDossierById } from '#modules/dossiers/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { readCustodyCode } from '../codes.ts';
import { type NumberedPiece, numbered } from '../rules/paper-set.ts';
import { findItemByCode, listMovesOf } from '../store.ts';
import { officesOfActor, subjectByCode } from './find-custody.ts';
import { type ShownItem, shownItem } from './shown-item.ts';
import { mayHere } from './view-custody.ts';

export interface ItemView extends ShownItem {
  readonly commune: string;
  readonly province: string;
  readonly councilDay: string | null;
  /** The contents of a paper set with their page numbers. */
  readonly contents: readonly NumberedPiece[];
  /** The reader's own name, for the forms. */
  readonly readerName: string;
}

export const viewItem = defineUseCase({
  name: 'custody/view-item',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(30) }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const { db, actor, today } = context;
    const code = readCustodyCode(input.code);
    const item = code === null ? null : await findItemByCode(db, code);
    if (item === null) return refuse(notFound);
    const dossier = await findDossierById(db, item.dossierId);
    const councilDay = dossier === null ? null : lastCouncilDay(dossier);
    const labels = await loadUnitLabels();
    const offices = mayHere(context, 'custody/hand-over-item', item) ? officesOfActor(actor, item) : [];
    return ok<ItemView>({
      ...shownItem(item, await listMovesOf(db, [item]), { today, councilDay, offices }),
      commune: labels.commune(item.communeCode),
      province: labels.province(item.provinceCode),
      councilDay,
      contents: item.kind === 'paper-set' ? numbered(item.facts.formPages, item.facts.pieces) : [],
      readerName: actor.kind === 'account' ? actor.displayName : '',
    });
  },
});
