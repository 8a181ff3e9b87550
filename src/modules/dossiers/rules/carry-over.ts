// What a new dossier takes over from the last one of its product: everything that still holds, and by name what must be renewed.

import type { LocalDate } from '#kernel/calendar.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import type { CarriedName, CarriedOver, DossierId } from './dossier.ts';
import type { PartContents } from './parts.ts';
import { stillCounts } from './still-counts.ts';

/** Lines that speak of a time that has passed: they are written anew. */
const OF_THEIR_TIME = ['businessResults', 'revenueVnd', 'profitVnd', 'changes'] as const;

interface Last {
  readonly dossierId: DossierId;
  readonly contents: PartContents;
  /** The answers and descriptions are of the same set. */
  readonly sameSet: boolean;
}

const said = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The lines of a part: what was written last, else what the register holds. */
function lines<Part extends object>(
  fresh: Part,
  last: Part,
  except: readonly string[],
): { part: Part; taken: CarriedName[] } {
  const part = { ...fresh } as Record<string, unknown>;
  const taken: CarriedName[] = [];
  for (const [name, value] of Object.entries(last)) {
    if (except.includes(name) || !said(value)) continue;
    part[name] = value;
    taken.push({ kind: 'line', name });
  }
  return { part: part as Part, taken };
}

/**
 * The contents of a new dossier with what still holds of the last one. How to reach the producer is as the register has it
 * today; lines of their time are left empty; a piece that does not count through the last day of the commune is named
 * and not cited.
 * @law 26/2026/QĐ-TTg, Art. 6.1b, 6.1c
 */
export function carriedOver(
  fresh: PartContents,
  last: Last,
  wallet: readonly EvidencePiece[],
  through: LocalDate,
): { readonly contents: PartContents; readonly carried: CarriedOver } {
  const general = lines(fresh.general, last.contents.general, []);
  const results = lines(fresh.results, last.contents.results, OF_THEIR_TIME);
  const plan = lines(fresh.plan, last.contents.plan, []);
  const pieces = new Map(wallet.map((piece) => [piece.id as string, piece]));
  const counts = (id: string): boolean => {
    const piece = pieces.get(id);
    return piece !== undefined && stillCounts(piece, through);
  };
  const { descriptions, citations } = last.contents.proofs;
  const cited = last.sameSet ? [...new Set(Object.values(citations).flat())] : [];
  const kept = cited.filter(counts);
  const answers = last.sameSet ? last.contents.sheet.answers : '';
  const contents: PartContents = {
    registration: fresh.registration,
    general: general.part,
    results: {
      ...results.part,
      businessResults: null,
      revenueVnd: fresh.results.revenueVnd,
      profitVnd: null,
      changes: null,
    },
    sheet: { answers },
    proofs: last.sameSet
      ? {
          descriptions,
          citations: Object.fromEntries(
            Object.entries(citations)
              .map(([leaf, ids]) => [leaf, ids.filter(counts)] as const)
              .filter(([, ids]) => ids.length > 0),
          ),
        }
      : fresh.proofs,
    plan: plan.part,
  };
  const ofSheet: readonly CarriedName[] = last.sameSet
    ? [
        ...(answers === '' ? [] : [{ kind: 'answers' as const, count: answers.split('&').length }]),
        ...Object.keys(descriptions).map((name) => ({ kind: 'criterion' as const, name })),
      ]
    : [];
  const all: readonly CarriedName[] = [
    ...general.taken,
    ...results.taken,
    ...plan.taken,
    ...kept.map((id) => ({ kind: 'piece' as const, title: pieces.get(id)?.title ?? id })),
    ...ofSheet,
  ];
  const newLines = OF_THEIR_TIME.filter((name) => name !== 'revenueVnd' && name !== 'profitVnd');
  return {
    contents,
    carried: {
      fromDossierId: last.dossierId,
      carried: all.reduce((sum, one) => sum + (one.kind === 'answers' ? one.count : 1), 0),
      toRenew: cited.filter((id) => !counts(id)).map((id) => pieces.get(id)?.title ?? id),
      newLines: newLines.length,
      kept: all,
      fresh: newLines.map((name) => ({ kind: 'line' as const, name })),
    },
  };
}
