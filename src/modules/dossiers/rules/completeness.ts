// What a dossier still lacks, all of it at once: lines of the forms, facts of the register, points without proof, evidence that
// is out of date. Each gap says where it is mended, and whether the dossier can be sent with it.

import type { LocalDate } from '#kernel/calendar.ts';
import { type CompiledSet, openLeaves, type SheetAnswers, sheetSummary } from '#modules/evaluation/index.ts';
import { type EvidencePiece, kindRulesOn, validityOn } from '#modules/evidence/index.ts';
import type { CoveredThing } from './consent-cover.ts';
import { isRight, saysDeclared, typeContradiction } from './contradictions.ts';
import type { Dossier } from './dossier.ts';
import type { PartContents, PartName } from './parts.ts';
import type { UnsignedForm } from './scan.ts';
import { endsBeforeCouncil, stillCounts } from './still-counts.ts';

export const gapCodes = [
  'line-missing',
  'fact-missing',
  'samples-too-few',
  'samples-not-asked',
  'sheet-open',
  'proof-missing',
  'evidence-expired',
  'evidence-ends-before-council',
  'evidence-withdrawn',
  'evidence-without-file',
  'evidence-not-cited',
  'consent-missing',
  'consent-outdated',
  'signed-page-missing',
  'signed-page-outdated',
  'signed-page-shared',
  'signed-page-unseen',
  'signed-page-look-alike',
  'signed-page-other-signer',
  'signed-page-not-counted',
  'kind-closed',
  'set-changed',
  'type-contradicts',
  'declaration-not-ticked',
  'right-without-paper',
  'other-producer',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** Where a gap is mended; `piece`: the field is the id of a piece. */
export type GapPlace =
  | PartName
  | 'producer'
  | 'private'
  | 'product'
  | 'wallet'
  | 'piece'
  | 'signed'
  | 'consent'
  | 'dossier';

export interface Gap {
  readonly code: GapCode;
  readonly place: GapPlace;
  /** The field there, or the leaf of the sheet. */
  readonly field: string;
  /** With it the dossier cannot be sent. */
  readonly blocks: boolean;
  /** Name of a piece or a kind, where the gap is about one. */
  readonly what: string | null;
  /** The level that the sheet gives now, and without what lacks proof; `null` where no star is at stake. */
  readonly costs: { readonly from: number; readonly to: number } | null;
  /** When a paper ends, and until when it would have to count; `null` where the gap is about something else. */
  readonly ends: { readonly on: LocalDate; readonly council: LocalDate } | null;
}

/** What completeness is judged from. */
export interface DossierFacts {
  readonly dossier: Pick<Dossier, 'kind' | 'setId' | 'producerId'>;
  readonly contents: PartContents;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
  /** The day it would count as received. */
  readonly day: LocalDate;
  /** The last day on which evidence must still count: that of the commune. */
  readonly through: LocalDate;
  /** The latest day of the council; `null`: not known. */
  readonly council: LocalDate | null;
  readonly samplesRequired: number;
  /** Facts of the register, by name; `null`: not known. */
  readonly register: Readonly<
    Record<'address' | 'representative' | 'registrationNumber' | 'registeredOn' | 'producerType', string | null>
  >;
  readonly privateKnown: Readonly<Record<'gender' | 'ethnicity' | 'permanentAddress', boolean>>;
  readonly wallet: readonly EvidencePiece[];
  /** How the producer's word stands, of what an officer typed; `null`: the producer writes itself. */
  readonly consent: {
    readonly holds: boolean;
    readonly changed: readonly { readonly thing: CoveredThing; readonly byName: string | null }[];
  } | null;
  /** Forms that do not count as signed, and why. */
  readonly unsigned: readonly UnsignedForm[];
  readonly kindIsOpen: boolean;
  /** The set that the product has today. */
  readonly setIdToday: string | null;
  readonly productOwner: string | null;
}

/** Lines that the forms ask for, by part. */
const ASKED = {
  registration: ['position', 'contactAddress', 'phone'],
  general: ['specification', 'history', 'organisation'],
  results: ['materialAndTechnology', 'qualityChanges', 'markets', 'businessResults'],
  plan: ['plan'],
} as const satisfies Partial<Record<PartName, readonly string[]>>;

const gap = (code: GapCode, place: GapPlace, field: string, more: Partial<Gap> = {}): Gap => ({
  code,
  place,
  field,
  blocks: true,
  what: null,
  costs: null,
  ends: null,
  ...more,
});

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

function linesMissing({ contents, dossier }: DossierFacts): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const [part, fields] of Object.entries(ASKED) as [keyof typeof ASKED, readonly string[]][]) {
    const content = contents[part] as unknown as Record<string, unknown>;
    for (const field of fields) if (isEmpty(content[field])) gaps.push(gap('line-missing', part, field));
  }
  if (contents.general.holds.includes('other-right') && isEmpty(contents.general.otherRight)) {
    gaps.push(gap('line-missing', 'general', 'otherRight'));
  }
  if (dossier.kind !== 'first' && isEmpty(contents.results.changes)) {
    gaps.push(gap('line-missing', 'results', 'changes'));
  }
  return gaps;
}

function samplesWrong({ contents, samplesRequired }: DossierFacts): readonly Gap[] {
  const given = contents.registration.sampleCount ?? 0;
  if (samplesRequired === 0) {
    return given > 0 ? [gap('samples-not-asked', 'registration', 'sampleCount')] : [];
  }
  const what = String(samplesRequired);
  return given < samplesRequired ? [gap('samples-too-few', 'registration', 'sampleCount', { what })] : [];
}

function registerGaps(facts: DossierFacts): readonly Gap[] {
  const { register, privateKnown } = facts;
  return [
    ...Object.entries(register)
      .filter(([, value]) => isEmpty(value) || value === 'unknown')
      .map(([field]) => gap('fact-missing', 'producer', field)),
    ...Object.entries(privateKnown)
      .filter(([, known]) => !known)
      .map(([field]) => gap('fact-missing', 'private', field)),
  ];
}

/** The answers without what was claimed at one leaf. */
function without(answers: SheetAnswers, leaf: string): SheetAnswers {
  const { [leaf]: _claimed, ...choices } = answers.choices;
  return { ...answers, choices };
}

function proofGaps(facts: DossierFacts): readonly Gap[] {
  const { compiled, answers, contents, wallet, through, council } = facts;
  const open = openLeaves(compiled, answers).map((leaf) => gap('sheet-open', 'sheet', leaf.code));
  const level = sheetSummary(compiled, answers).allowed ?? 0;
  const pieces = new Map(wallet.map((piece) => [piece.id as string, piece]));
  const gaps: Gap[] = [];
  for (const leaf of compiled.leaves) {
    const option = leaf.options.find((one) => one.number === answers.choices[leaf.code]);
    const cited = (contents.proofs.citations[leaf.code] ?? []).flatMap((id) => pieces.get(id) ?? []);
    const isInItsPlace = (one: EvidencePiece, old: EvidencePiece): boolean =>
      one.kind === old.kind && one.files.length > 0 && ['valid', 'expiring'].includes(validityOn(one, through));
    for (const piece of cited) {
      const validity = validityOn(piece, through);
      const what = piece.title;
      if (validity === 'withdrawn') gaps.push(gap('evidence-withdrawn', 'proofs', leaf.code, { what }));
      else if (piece.files.length === 0) gaps.push(gap('evidence-without-file', 'piece', piece.id, { what }));
      else if (piece.expiresOn !== null && council !== null && endsBeforeCouncil(piece, through, council)) {
        const ends = { on: piece.expiresOn, council };
        gaps.push(gap('evidence-ends-before-council', 'proofs', leaf.code, { what, ends, blocks: false }));
      } else if (validity === 'expired') {
        gaps.push(
          gap('evidence-expired', 'proofs', leaf.code, {
            what,
            blocks: !cited.some((one) => isInItsPlace(one, piece)),
          }),
        );
      }
    }
    if (option === undefined || option.points === 0) continue;
    if ((contents.proofs.descriptions[leaf.code] ?? '') !== '' || cited.length > 0) continue;
    const left = sheetSummary(compiled, without(answers, leaf.code)).allowed ?? 0;
    const costs = left < level ? { from: level, to: left } : null;
    gaps.push(gap('proof-missing', 'proofs', leaf.code, { blocks: false, costs }));
  }
  return [...open, ...gaps];
}

/** Kinds that the form asks of every registered producer, and that no dossier goes without. */
const requiredKinds = (day: LocalDate) => kindRulesOn(day).filter((rule) => rule.neededFor === 'registered-producer');

/**
 * Papers that go into the dossier because it may not be sent without their kind, where no criterion cites one: the piece of the wallet by
 * which the requirement is met, so that what was judged complete is what is frozen. Of several, the one changed last.
 * @law 26/2026/QĐ-TTg, Art. 6.1, Phụ lục III, Mẫu số 02
 */
export function requiredPieces(
  facts: Pick<DossierFacts, 'wallet' | 'day' | 'through' | 'contents'>,
): readonly EvidencePiece[] {
  const { wallet, day, through, contents } = facts;
  const cited = new Set<string>(Object.values(contents.proofs.citations).flat());
  return requiredKinds(day).flatMap(({ kind }) => {
    const counting = wallet.filter(
      (piece) => piece.kind === kind && piece.files.length > 0 && stillCounts(piece, through),
    );
    return counting.some((piece) => cited.has(piece.id)) ? [] : counting.slice(0, 1);
  });
}

function kindGaps({ wallet, day, through }: DossierFacts): readonly Gap[] {
  return requiredKinds(day).flatMap(({ kind }): readonly Gap[] => {
    const counting = wallet.filter((piece) => piece.kind === kind && stillCounts(piece, through));
    if (counting.some((piece) => piece.files.length > 0)) return [];
    const [bare] = counting;
    if (bare === undefined) return [gap('evidence-not-cited', 'wallet', kind, { what: kind })];
    return [gap('evidence-without-file', 'piece', bare.id, { what: bare.title })];
  });
}

/** Where the dossier says one thing and the register, or another line of it, says another: named, and left to who writes. */
function contradictionGaps({ compiled, answers, contents, register, wallet, through }: DossierFacts): readonly Gap[] {
  const noted = { blocks: false } as const;
  const type = typeContradiction(compiled, answers, register.producerType);
  const { holds } = contents.general;
  const declared = saysDeclared(compiled, answers);
  const rights = wallet.filter((piece) => piece.kind === 'intellectual-property' && piece.files.length > 0);
  return [
    ...(type === null ? [] : [gap('type-contradicts', 'sheet', type, { ...noted, what: register.producerType })]),
    ...(declared !== null && !holds.includes('quality-declaration')
      ? [gap('declaration-not-ticked', 'general', 'holds', { ...noted, what: declared })]
      : []),
    ...(rights.some((piece) => stillCounts(piece, through))
      ? []
      : holds
          .filter(isRight)
          .map((right) => gap('right-without-paper', 'general', 'holds', { ...noted, what: right }))),
  ];
}

/** The word that lacks, or what changed since it was given. */
function consentGaps({ consent }: DossierFacts): readonly Gap[] {
  if (consent === null || consent.holds) return [];
  if (consent.changed.length === 0) return [gap('consent-missing', 'consent', 'consent')];
  return consent.changed.map(({ thing, byName }) => gap('consent-outdated', 'consent', thing, { what: byName }));
}

/**
 * Everything that a dossier lacks on a day, in the order of its forms. Evidence must count through the last day of the
 * commune, and a piece without any file is not there. A point without proof does not keep a dossier back: it says which star it may cost.
 * @law 26/2026/QĐ-TTg, Art. 2.3, 6.1, 6.2d, 7.1, Phụ lục III
 */
export function gapsOf(facts: DossierFacts): readonly Gap[] {
  const { dossier } = facts;
  const whole: Gap[] = [];
  if (facts.productOwner !== dossier.producerId) whole.push(gap('other-producer', 'product', 'producer'));
  else if (facts.setIdToday !== dossier.setId) whole.push(gap('set-changed', 'product', 'set'));
  if (!facts.kindIsOpen) whole.push(gap('kind-closed', 'dossier', 'kind'));
  return [
    ...whole,
    ...registerGaps(facts),
    ...linesMissing(facts).filter((one) => one.place === 'registration'),
    ...samplesWrong(facts),
    ...linesMissing(facts).filter((one) => one.place !== 'registration'),
    ...proofGaps(facts),
    ...kindGaps(facts),
    ...contradictionGaps(facts),
    ...consentGaps(facts),
    // The paper set is signed on paper; the software names the page that it does not have, and keeps nothing back for it.
    ...facts.unsigned.map(({ form, why }) => gap(`signed-page-${why}`, 'signed', form, { blocks: false })),
  ];
}
