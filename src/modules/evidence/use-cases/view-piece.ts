// Shows one piece with its files, how it stands, where the same file lies too, its history, and what may be done next.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { daysBetween, type LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type HistoryLine, loadUnitLabels, readHistory } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type EvidencePiece, pieceContent } from '../rules/evidence-piece.ts';
import { type CheckStanding, checkStanding, type IssuerCheck } from '../rules/issuer-check.ts';
import { type EvidenceValidity, usualLastDay, validityOn } from '../rules/validity.ts';
import { findChecks } from '../store-doubles.ts';
import { type FileSignatures, findSignatures } from '../store-signatures.ts';
import { asOffice, doublesOf, type SameNotice } from './doubles.ts';
import { type HeldPiece, heldPiece, mayOn, subjectByPiece } from './find-subject.ts';

/** A check with the name of who made it. */
export interface ShownCheck extends Omit<IssuerCheck, 'checkedBy'> {
  readonly byName: string | null;
  /** The piece has changed since. */
  readonly isBefore: boolean;
}

export interface PieceView {
  readonly piece: EvidencePiece;
  readonly producer: { readonly code: string; readonly name: string; readonly commune: string };
  readonly validity: EvidenceValidity;
  readonly daysLeft: number | null;
  /** The last day that is usual, where the piece says none and its kind has one. */
  readonly usualLastDay: LocalDate | null;
  readonly same: readonly SameNotice[];
  /** Digital signatures by the file that has them; told to offices alone. */
  readonly signatures: Readonly<Record<string, FileSignatures>>;
  /** Checks with the issuer, the last first. */
  readonly checks: readonly ShownCheck[];
  readonly checkStanding: CheckStanding;
  readonly history: readonly HistoryLine[];
  readonly may: {
    readonly change: boolean;
    readonly addFile: boolean;
    readonly withdraw: boolean;
    readonly check: boolean;
  };
}

/** What was read of the PDF files of a piece, where the reader comes as an office; files without a signature are left out. */
async function signaturesOf(context: Context, held: HeldPiece): Promise<PieceView['signatures']> {
  const reach = reachOf(context.actor, 'evidence/view-piece');
  if (reach === null || !asOffice(reach, held)) return {};
  const pdfs = held.piece.files.filter((file) => file.mediaType === 'application/pdf');
  const read = await findSignatures(
    context.db,
    pdfs.map((file) => file.sha256),
  );
  const found = pdfs.map((file) => [file.id, read.get(file.sha256)] as const);
  return Object.fromEntries(
    found.flatMap(([fileId, one]) =>
      one === undefined || (one.state === 'read' && one.signatures.length === 0) ? [] : [[fileId, one] as const],
    ),
  );
}

/** Fields whose change the history shows. */
const SHOWN_FIELDS = ['kind', 'title', 'issuer', 'number', 'issuedOn', 'expiresOn', 'note', 'withdrawalReason'];

export const viewPiece = defineUseCase({
  name: 'evidence/view-piece',
  kind: 'read',
  legalBasis: null,
  input: z.object({ pieceId: id<'evidence-piece'>() }),
  subject: (input, context) => subjectByPiece(input.pieceId, context),
  async run(input, context) {
    const held = await heldPiece(context, input.pieceId);
    if (!held.ok) return held;
    const { piece, producer } = held.value;
    const labels = await loadUnitLabels();
    const isUsed = piece.withdrawnAt === null;
    const usual =
      piece.expiresOn === null && piece.issuedOn !== null
        ? usualLastDay(piece.kind, piece.issuedOn, context.today)
        : null;
    const checks = await findChecks(context.db, [piece.id]);
    const people = await findAccounts(context.db, [...new Set(checks.map((check) => check.checkedBy))]);
    const names = new Map(people.map((person) => [person.id, person.displayName]));
    const shown = checks.map(({ checkedBy, ...check }): ShownCheck => {
      return { ...check, byName: names.get(checkedBy) ?? null, isBefore: check.pieceVersion !== piece.version };
    });
    const record = { kind: 'evidence-piece', id: piece.id, current: pieceContent(piece) };
    return ok<PieceView>({
      piece,
      producer: { code: producer.code, name: producer.name, commune: labels.commune(producer.communeCode) },
      validity: validityOn(piece, context.today),
      daysLeft: piece.expiresOn === null ? null : daysBetween(context.today, piece.expiresOn),
      usualLastDay: usual,
      same: await doublesOf(context, held.value),
      signatures: await signaturesOf(context, held.value),
      checks: shown,
      checkStanding: checkStanding(checks, piece.version),
      history: await readHistory(context.db, record, SHOWN_FIELDS),
      may: {
        change: isUsed && mayOn(context, 'evidence/change-piece', producer),
        addFile: isUsed && mayOn(context, 'evidence/add-file', producer),
        withdraw: isUsed && mayOn(context, 'evidence/withdraw-piece', producer),
        check: isUsed && mayOn(context, 'evidence/record-check', producer),
      },
    });
  },
});
