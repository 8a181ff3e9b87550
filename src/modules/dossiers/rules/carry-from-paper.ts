// What a new dossier takes over where the last one of its product was on paper: the commitments typed from it, and the papers
// that its pages became and that still count.

import type { LocalDate } from '#kernel/calendar.ts';
import { type EvidencePiece, validityOn } from '#modules/evidence/index.ts';
import type { Commitments, LegacyFileId } from '#modules/legacy-files/index.ts';
import type { CarriedOver } from './dossier.ts';
import type { PartContents } from './parts.ts';

/** Lines of Mẫu 02 that only today can say. */
const NEW_LINES = ['businessResults', 'changes'] as const;

interface Paper {
  readonly legacyFileId: LegacyFileId;
  readonly commitments: Commitments | null;
  /** The papers of the dossier, in the order of its pages. */
  readonly pieces: readonly EvidencePiece[];
}

const together = (...lines: readonly (string | null | undefined)[]): string | null => {
  const said = lines.filter((line) => line != null && line !== '');
  return said.length === 0 ? null : said.join('\n');
};

/**
 * The contents of a new dossier that begins from a paper one. What was promised stands in the lines that ask for it; a paper
 * that counts on the day lies ready in the wallet to be cited, one that does not is named to be renewed.
 * @law 26/2026/QĐ-TTg, Art. 6.1b, 6.1c
 */
export function carriedFromPaper(
  fresh: PartContents,
  { legacyFileId, commitments, pieces }: Paper,
  day: LocalDate,
): { readonly contents: PartContents; readonly carried: CarriedOver } {
  const said = {
    standard: commitments?.standard ?? null,
    material: together(commitments?.rawMaterial, commitments?.technology, commitments?.environment),
    markets: together(commitments?.markets, commitments?.linkage),
    plan: together(commitments?.plan, commitments?.volume),
  };
  const counts = (piece: EvidencePiece): boolean => ['valid', 'expiring'].includes(validityOn(piece, day));
  const lines = Object.values(said).filter((line) => line !== null).length;
  return {
    contents: {
      ...fresh,
      general: { ...fresh.general, standard: said.standard ?? fresh.general.standard },
      results: {
        ...fresh.results,
        materialAndTechnology: said.material ?? fresh.results.materialAndTechnology,
        markets: said.markets ?? fresh.results.markets,
      },
      plan: { plan: said.plan },
    },
    carried: {
      fromDossierId: null,
      fromLegacyFileId: legacyFileId,
      carried: lines + pieces.filter(counts).length,
      toRenew: pieces.filter((piece) => !counts(piece)).map((piece) => piece.title),
      newLines: NEW_LINES.length,
    },
  };
}
