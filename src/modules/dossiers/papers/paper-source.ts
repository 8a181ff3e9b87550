// What the papers of a dossier are drawn from: the copy that was frozen when it was sent, word for word; only what is still
// being written is drawn from the parts and the register of today, and says that it is a draft.

import type { LocalDate } from '#kernel/calendar.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { type EvidencePiece, kindRulesOn } from '#modules/evidence/index.ts';
import type { PaperOrigin } from '#official-forms/paper-pieces.ts';
import type { DossierState } from '../rules/lifecycle.ts';
import type { PartContents } from '../rules/parts.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import type { SubmissionView } from '../use-cases/view-submission.ts';

/** A piece of the wallet as a dossier names it. */
export type CitedPiece = Pick<EvidencePiece, 'id' | 'kind' | 'title' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn'>;

/** What the forms print of the person who represents a producer; personal data, for who may see the dossier. */
export interface PersonLines {
  /** `Nữ` */
  readonly gender: string | null;
  readonly ethnicity: string | null;
  readonly residence: string | null;
}

const GENDERS = { woman: 'Nữ', man: 'Nam' } as const;

/**
 * The lines of a person as the forms print them.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần I, mục 5; Mẫu số 03, Phần I, mục 4
 */
export function personLines(facts: {
  readonly gender?: unknown;
  readonly ethnicity?: unknown;
  readonly permanentAddress?: unknown;
}): PersonLines {
  const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    gender: facts.gender === 'woman' || facts.gender === 'man' ? GENDERS[facts.gender] : null,
    ethnicity: words(facts.ethnicity),
    residence: words(facts.permanentAddress),
  };
}

/** The same source with the lines of the person who represents the producer. */
export function withPerson(source: PaperSource, person: PersonLines | null): PaperSource {
  return person === null ? source : { ...source, producer: { ...source.producer, person } };
}

export interface PaperSource {
  readonly origin: PaperOrigin;
  readonly kind: DossierKind;
  readonly slipNumber: string | null;
  readonly receivedOn: LocalDate | null;
  /** `Xã Bình Lư` */
  readonly commune: string;
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly producer: {
    readonly name: string;
    readonly producerType: string;
    readonly registrationNumber: string | null;
    readonly registeredOn: string | null;
    readonly representative: string | null;
    readonly address: string | null;
    /** Of who represents it by law; absent: not known, or not for the reader, and lines to write on. */
    readonly person?: PersonLines;
  };
  readonly product: { readonly code: string; readonly name: string };
  readonly compiled: CompiledSet;
  readonly contents: PartContents;
  /** Pieces that its criteria cite, in the order of the sheet. */
  readonly pieces: readonly CitedPiece[];
  /** Titles of the fifteen subjects, by the code that the criteria name them by. */
  readonly subjects: ReadonlyMap<string, { readonly title: string }>;
  /** The day in the properties of a file: of a frozen copy always the same. */
  readonly madeOn: LocalDate;
}

interface Known {
  readonly view: Pick<DossierView, 'dossier' | 'commune' | 'province' | 'producer' | 'product' | 'contents'>;
  readonly compiled: CompiledSet;
  readonly subjects: PaperSource['subjects'];
}

/**
 * Whether the papers of a dossier in a state are still a draft: what is written now is not what was sent last.
 * @example isDraft('returned') // true: it is being completed
 */
export function isDraft(state: DossierState): boolean {
  return state === 'draft' || state === 'dropped' || state === 'returned';
}

/** What is being written, with the register as it is today. */
export function sourceOfDraft(
  { view, compiled, subjects }: Known,
  pieces: readonly CitedPiece[],
  today: LocalDate,
): PaperSource {
  const { dossier, commune, province, producer, product, contents } = view;
  return {
    origin: { kind: 'draft' },
    kind: dossier.kind,
    slipNumber: dossier.slipNumber,
    receivedOn: dossier.receivedOn,
    commune,
    province,
    producer,
    product,
    compiled,
    contents,
    pieces,
    subjects,
    madeOn: today,
  };
}

/** What was sent, whatever register and wallet say since. */
export function sourceOfSubmission(
  { view, compiled, subjects }: Omit<Known, 'view'> & { readonly view: Pick<DossierView, 'commune' | 'province'> },
  sent: Pick<SubmissionView, 'frozen' | 'ordinal' | 'contentHash' | 'receivedOn'>,
): PaperSource {
  const { frozen, ordinal, contentHash } = sent;
  const { legalRepresentativeName: representative, ...producer } = frozen.producer;
  const pieces = new Map<string, CitedPiece>(frozen.evidence.map((piece) => [piece.id, piece]));
  return {
    origin: { kind: 'sent', ordinal, checkCode: contentHash },
    kind: frozen.kind,
    slipNumber: frozen.slipNumber,
    receivedOn: frozen.receivedOn,
    commune: view.commune,
    province: view.province,
    producer: { ...producer, representative },
    product: frozen.product,
    compiled,
    contents: frozen.parts,
    pieces: citedIn(compiled, frozen.parts.proofs).flatMap((id) => pieces.get(id) ?? []),
    subjects,
    madeOn: sent.receivedOn,
  };
}

/** The subject of a piece: its title, and its code among the fifteen. */
export function subjectOf(
  piece: Pick<CitedPiece, 'kind'>,
  { subjects, madeOn }: Pick<PaperSource, 'subjects' | 'madeOn'>,
): { readonly code: string; readonly title: string } {
  const code = kindRulesOn(madeOn).find((rule) => rule.kind === piece.kind)?.code ?? '';
  return { code, title: subjects.get(code)?.title ?? '' };
}

/** Ids of the pieces that the criteria cite, in the order of the sheet, each once. */
export function citedIn(compiled: CompiledSet, { citations }: PartContents['proofs']): readonly string[] {
  return [...new Set(compiled.leaves.flatMap((leaf) => citations[leaf.code] ?? []))];
}
