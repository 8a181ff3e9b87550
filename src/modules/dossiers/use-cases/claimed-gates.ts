// What the producer's own sheet says ends the evaluation: of a dossier that was sent, as it was sent; of a draft, as it stands.

import { fittingAnswers, type Gate, gatesOfSheet } from '#modules/evaluation/index.ts';
import { isDraft } from '../papers/paper-source.ts';
import type { Dossier, Submission } from '../rules/dossier.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import type { PartContents } from '../rules/parts.ts';
import { compiledSetOf } from './save-part.ts';

/** The gates that the producer's answers close; `sent`: the last sending. */
export async function claimedGates(
  dossier: Pick<Dossier, 'setId' | 'state'>,
  contents: Pick<PartContents, 'sheet'>,
  sent: Pick<Submission, 'content'> | undefined,
): Promise<readonly Gate[]> {
  const compiled = await compiledSetOf(dossier);
  const parts =
    sent === undefined || isDraft(dossier.state) ? contents : (JSON.parse(sent.content) as FrozenDossier).parts;
  return gatesOfSheet(compiled, fittingAnswers(compiled, new URLSearchParams(parts.sheet.answers)));
}
