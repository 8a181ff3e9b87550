// What travels with one dossier: samples against what the act asks for, paper sets, requests, and what the reader may do.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { lastCouncilDay } from '#modules/dossiers/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type FrozenContents, frozenContents } from '../printed-pieces.ts';
import type { CustodyItem, CustodyOwner } from '../rules/custody-item.ts';
import type { CustodyRequest } from '../rules/custody-request.ts';
import { paperSetsRequired } from '../rules/paper-set.ts';
import type { Office } from '../rules/places.ts';
import { samplesRequired } from '../rules/samples.ts';
import { listItemsOf, listMovesOf, listRequestsOf } from '../store.ts';
import { officesOfActor, ownerOf, sentDossier, setOf, subjectByDossier, subjectOf } from './find-custody.ts';
import { type ShownItem, shownItem } from './shown-item.ts';

export interface ShownRequest extends CustodyRequest {
  /** The paper of the wallet that shows the result. */
  readonly pieceTitle: string | null;
  /** Who reads may close it. */
  readonly mayClose: boolean;
}

export interface CustodyView {
  readonly owner: CustodyOwner;
  readonly commune: string;
  /** Samples that the act asks for; `null` where no article was read. */
  readonly samplesRequired: number | null;
  readonly samplesReceived: number;
  /** Paper sets that the act asks for at each level. */
  readonly setsRequired: number | null;
  /** The last day of the council that the dossier meets. */
  readonly councilDay: LocalDate | null;
  /** What the paper set must hold. */
  readonly contents: FrozenContents | null;
  readonly items: readonly ShownItem[];
  readonly requests: readonly ShownRequest[];
  /** The offices that the reader may write for here. */
  readonly offices: readonly Office[];
  readonly may: Readonly<Record<'receive' | 'makeSet' | 'ask', boolean>>;
}

/** Whether the reader's right to an act covers what belongs there. */
export function mayHere(context: Pick<Context, 'actor'>, name: UseCaseName, owner: CustodyOwner): boolean {
  const reach = reachOf(context.actor, name);
  return reach !== null && covers(reach, subjectOf(owner));
}

/** Samples taken in so far. */
export function receivedOf(items: readonly CustodyItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'samples' ? item.quantity : 0), 0);
}

export const viewCustody = defineUseCase({
  name: 'custody/view-custody',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectByDossier(input.dossierId, context),
  async run(input, context) {
    const { db, actor, today } = context;
    const found = await sentDossier(input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    const set = await setOf(dossier);
    const owner = ownerOf(dossier);
    const items = await listItemsOf(db, dossier.id);
    const moves = await listMovesOf(db, items);
    const requests = await listRequestsOf(db, dossier.id);
    const cited = requests.flatMap((one) => (one.evidencePieceId === null ? [] : [one.evidencePieceId]));
    const titles = new Map<string, string>();
    if (cited.length > 0) for (const piece of await findEvidenceByIds(db, cited)) titles.set(piece.id, piece.title);
    const offices = officesOfActor(actor, dossier);
    const councilDay = lastCouncilDay(dossier);
    const receivedOn = dossier.receivedOn ?? today;
    const required = samplesRequired(set, receivedOn);
    return ok<CustodyView>({
      owner,
      commune: (await loadUnitLabels()).commune(dossier.communeCode),
      samplesRequired: required,
      samplesReceived: receivedOf(items),
      setsRequired: paperSetsRequired(receivedOn),
      councilDay,
      contents: await frozenContents(db, dossier.id),
      items: items.map((item) =>
        shownItem(
          item,
          moves.filter((move) => move.itemId === item.id),
          { today, councilDay, offices: mayHere(context, 'custody/hand-over-item', owner) ? offices : [] },
        ),
      ),
      requests: requests.map((one) => ({
        ...one,
        pieceTitle: one.evidencePieceId === null ? null : (titles.get(one.evidencePieceId) ?? null),
        mayClose:
          one.state === 'open' && offices.includes(one.office) && mayHere(context, 'custody/record-result', owner),
      })),
      offices,
      may: {
        receive: required !== 0 && mayHere(context, 'custody/receive-samples', owner),
        makeSet: mayHere(context, 'custody/make-paper-set', owner),
        ask: mayHere(context, 'custody/make-request', owner),
      },
    });
  },
});
