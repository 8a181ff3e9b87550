// Pieces within the reader's reach that end soon or have ended, the first to end first; and for a producer, its wallets.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listEndingWithin } from '../services.ts';
import { type ShownPiece, shownPiece } from './shown-piece.ts';

/** A piece with whose it is. */
export interface EndingPiece extends ShownPiece {
  readonly producerCode: string;
  readonly producerName: string;
  readonly commune: string;
}

export interface EndingView {
  /** At most two hundred; `total` says how many there are. */
  readonly pieces: readonly EndingPiece[];
  readonly total: number;
  /** Wallets of the producers that the reader speaks for. */
  readonly own: readonly { readonly code: string; readonly name: string }[];
}

const SHOWN = 200;

export const listEnding = defineUseCase({
  name: 'evidence/list-ending',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { pieces, owners } = await listEndingWithin(context.db, context.reach, context.today);
    const labels = await loadUnitLabels();
    const shown = pieces.slice(0, SHOWN).flatMap((piece): EndingPiece[] => {
      const owner = owners.get(piece.producerId);
      if (owner === undefined) return [];
      const { code, name, communeCode } = owner;
      const commune = labels.commune(communeCode);
      return [{ ...shownPiece(piece, context.today), producerCode: code, producerName: name, commune }];
    });
    const own = await findProducersByIds(context.db, context.actor.producerIds);
    return ok<EndingView>({
      pieces: shown,
      total: pieces.length,
      own: own.filter((one) => one.status !== 'merged').map(({ code, name }) => ({ code, name })),
    });
  },
});
