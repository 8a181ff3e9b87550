// What a returned dossier still owes: the named items that nobody touched since. A part is touched when it is saved, a signed page when a
// new one comes, a paper when it is changed in the wallet, taken out of it, or cited no more.

import type { Instant } from '#kernel/calendar.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type Dossier, pieceOfPlace, type ReturnItem, untouchedSince } from '../rules/dossier.ts';
import { findParts, findReturns } from '../store.ts';
import { listScans } from '../store-scans.ts';

/** Items of the open return that nobody touched; none where no return is open. */
export async function openItemsOf({ db }: Pick<Context, 'db'>, dossier: Dossier): Promise<readonly ReturnItem[]> {
  const [last] = dossier.state === 'returned' ? await findReturns(db, dossier.id) : [];
  if (last === undefined) return [];
  const parts = await findParts(db, dossier.id);
  const scans = await listScans(db, dossier.id);
  const named = last.items.flatMap(({ place }) => pieceOfPlace(place) ?? []);
  const pieces = await findEvidenceByIds(db, named as unknown as readonly EvidencePieceId[]);
  const proofs = parts.find((part) => part.name === 'proofs');
  const cited = (proofs?.content as { readonly citations?: Readonly<Record<string, readonly string[]>> } | undefined)
    ?.citations;
  return untouchedSince(last, (place) => {
    const pieceId = pieceOfPlace(place);
    if (pieceId === null) {
      const part = parts.find((one) => one.name === place);
      return part === undefined ? (scans.filter((scan) => scan.kind === place).at(-1)?.addedAt ?? null) : part.savedAt;
    }
    const piece = pieces.find((one) => one.id === pieceId);
    const isCited = Object.values(cited ?? {}).some((ids) => ids.includes(pieceId));
    // No more cited: who saved the list of proofs decided so.
    const moments = [piece?.changedAt ?? '', isCited ? '' : (proofs?.savedAt ?? '')].sort();
    return (moments.at(-1) || null) as Instant | null;
  });
}
