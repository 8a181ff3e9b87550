// Shows the wallet of one producer by the subjects of the form, with what may be added.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import type { EvidenceKindRule } from '#law/evidence-kinds.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { kindRulesOn } from '../rules/validity.ts';
import { shelvesOf, type WalletShelf } from '../rules/wallet.ts';
import { listEvidenceOf } from '../services.ts';
import { entryOf, mayOn, subjectByCode, walletOwner } from './find-subject.ts';
import { type ShownPiece, shownPiece } from './shown-piece.ts';

export interface WalletView {
  readonly producer: { readonly code: string; readonly name: string; readonly commune: string };
  readonly shelves: readonly WalletShelf<ShownPiece>[];
  readonly withdrawn: readonly ShownPiece[];
  /** What the law says about each kind on this day; empty where no list was read for it. */
  readonly rules: readonly EvidenceKindRule[];
  readonly may: {
    readonly add: boolean;
    /** Reader would enter in the producer's place. */
    readonly asProxy: boolean;
  };
}

export const listWallet = defineUseCase({
  name: 'evidence/list-wallet',
  kind: 'read',
  legalBasis: null,
  input: z.object({ producerCode: text(20) }),
  subject: (input, context) => subjectByCode(input.producerCode, context),
  async run(input, context) {
    const found = await walletOwner(context, input.producerCode);
    if (!found.ok) return found;
    const { id, code, name, communeCode } = found.value;
    const labels = await loadUnitLabels();
    const pieces = (await listEvidenceOf(context.db, id)).map((piece) => shownPiece(piece, context.today));
    const add = found.value.status === 'active' && mayOn(context, 'evidence/add-piece', found.value);
    return ok<WalletView>({
      producer: { code, name, commune: labels.commune(communeCode) },
      shelves: shelvesOf(pieces, context.today),
      withdrawn: pieces.filter((piece) => piece.withdrawnAt !== null),
      rules: kindRulesOn(context.today),
      may: { add, asProxy: add && entryOf(context.reach, found.value) === 'proxy' },
    });
  },
});
