// What a new dossier takes over where the last one of its product was on paper: the commitments typed from it, and the papers
// that its pages became and that still count.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import {
  type CommitmentName,
  type Commitments,
  commitmentNames,
  type LegacyFileId,
} from '#modules/legacy-files/index.ts';
import type { CarriedName, CarriedOver } from './dossier.ts';
import type { PartContents } from './parts.ts';
import { stillCounts } from './still-counts.ts';

/** Lines of Mẫu 02 that only today can say. */
const NEW_LINES = ['businessResults', 'changes'] as const;

/** Matters that a criterion asks for, by words of its title, folded. A set without it has them in the line on production. */
const AT_CRITERIA = {
  labour: 'lao dong dia phuong',
  packaging: 'bao bi',
  traceability: 'truy xuat',
} as const satisfies Partial<Record<CommitmentName, string>>;

interface Paper {
  readonly legacyFileId: LegacyFileId;
  readonly commitments: Commitments | null;
  /** The papers of the dossier, in the order of its pages. */
  readonly pieces: readonly EvidencePiece[];
  /** Criteria of the set of the new dossier. */
  readonly leaves: readonly { readonly code: string; readonly title: string }[];
}

const together = (...lines: readonly (string | null | undefined)[]): string | null => {
  const said = lines.filter((line) => line != null && line !== '');
  return said.length === 0 ? null : said.join('\n');
};

/** What was promised on matters that criteria ask for: words by criterion, and those that no criterion of the set asks. */
function atCriteria(commitments: Commitments | null, leaves: Paper['leaves']) {
  const descriptions: Record<string, string> = {};
  const left: string[] = [];
  for (const [name, words] of Object.entries(AT_CRITERIA) as [keyof typeof AT_CRITERIA, string][]) {
    const said = commitments?.[name] ?? null;
    if (said === null) continue;
    const leaf = leaves.find((one) => foldText(one.title).includes(words));
    if (leaf === undefined) left.push(said);
    else descriptions[leaf.code] = together(descriptions[leaf.code], said) ?? said;
  }
  return { descriptions, left };
}

/**
 * The contents of a new dossier that begins from a paper one. What was promised stands in the line or at the criterion that asks for it; a
 * paper that counts through the last day of the commune is offered to be cited, one that does not is named to be renewed.
 * @law 26/2026/QĐ-TTg, Art. 6.1b, 6.1c
 */
export function carriedFromPaper(
  fresh: PartContents,
  { legacyFileId, commitments, pieces, leaves }: Paper,
  through: LocalDate,
): { readonly contents: PartContents; readonly carried: CarriedOver } {
  const { descriptions, left } = atCriteria(commitments, leaves);
  const said = {
    standard: commitments?.standard ?? null,
    material: together(commitments?.rawMaterial, commitments?.technology, commitments?.environment, ...left),
    markets: together(commitments?.markets, commitments?.linkage),
    plan: together(commitments?.plan, commitments?.volume),
  };
  const counting = pieces.filter((piece) => stillCounts(piece, through));
  const kept: readonly CarriedName[] = [
    ...commitmentNames
      .filter((name) => (commitments?.[name] ?? null) !== null)
      .map((name) => ({ kind: 'commitment' as const, name })),
    ...counting.map(({ title }) => ({ kind: 'piece' as const, title })),
  ];
  return {
    contents: {
      ...fresh,
      general: { ...fresh.general, standard: said.standard ?? fresh.general.standard },
      results: {
        ...fresh.results,
        materialAndTechnology: said.material ?? fresh.results.materialAndTechnology,
        markets: said.markets ?? fresh.results.markets,
      },
      proofs: { ...fresh.proofs, descriptions },
      plan: { plan: said.plan },
    },
    carried: {
      fromDossierId: null,
      fromLegacyFileId: legacyFileId,
      carried: kept.length,
      toRenew: pieces.filter((piece) => !counting.includes(piece)).map((piece) => piece.title),
      newLines: NEW_LINES.length,
      kept,
      fresh: NEW_LINES.map((name) => ({ kind: 'line' as const, name })),
      offered: counting.map((piece) => piece.id),
    },
  };
}
