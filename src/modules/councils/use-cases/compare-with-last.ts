// A dossier of a session beside the last recognition of its product: what was sent then and now, papers, choices, what the team found, and what
// the council gave then. Of the running session no mark is read for it. Who reads the dossier in its session reads this.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { showMean } from '#kernel/points.ts';
import { ok, type Result } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { sha256 } from '#law/sha256.ts';
import { loadTerritory } from '#law/territory.ts';
import { type Recognition, whichCounts } from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import {
  type ComparedDescription,
  type ComparedLine,
  type ComparedPiece,
  compareDescriptions,
  compareLines,
  comparePieces,
  type Dossier,
  type FrozenDossier,
} from '#modules/dossiers/index.ts';
import { findDossierById, findSubmissions } from '#modules/dossiers/services.ts';
import { compileSet, readSheetAddress, sheetPoints } from '#modules/evaluation/index.ts';
import { advisoryOpinionOf } from '#modules/intake/services.ts';
import { findDossierOfRecognition } from '#modules/results/services.ts';
import type { ResultContent } from '#modules/scoring/index.ts';
import { lastResultsOf } from '#modules/scoring/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type ComparedMark, compareMarks } from '../rules/compare-marks.ts';
import type { CouncilSession } from '../rules/session.ts';
import type { AgendaLine } from './find-session.ts';
import { sentOf, subjectOfDossier } from './view-session-dossier.ts';

/** What one dossier says of itself. */
export interface ComparedSide {
  readonly kind: Dossier['kind'];
  readonly slipNumber: string;
  readonly receivedOn: LocalDate;
  readonly set: FrozenDossier['set'];
  readonly product: string;
  readonly producer: Omit<FrozenDossier['producer'], 'registeredOn' | 'legalRepresentativePosition'>;
  /** The commune that received it, as it is called today. */
  readonly commune: string;
  /** By the producer's own sheet; `null`: it cannot be read under its criteria. */
  readonly claimed: { readonly parts: Readonly<Record<'A' | 'B' | 'C', number>>; readonly total: number } | null;
}

/** What a council gave then. */
export interface GivenThen {
  readonly kind: ResultContent['kind'];
  readonly heldOn: LocalDate;
  readonly parts: Readonly<Record<'A' | 'B' | 'C', string>>;
  readonly total: string;
  readonly setId: string;
}

export interface SinceLast {
  readonly session: Pick<CouncilSession, 'id' | 'kind' | 'state' | 'heldOn' | 'plannedOn'>;
  readonly line: AgendaLine;
  readonly now: ComparedSide;
  /** `null`: the product was not recognised before this dossier. */
  readonly last: Recognition | null;
  /** The commune and the province of the recognition, as they are called today. */
  readonly lastUnit: string;
  /** What was sent for it; `null`: no copy of it is kept here. */
  readonly before: ComparedSide | null;
  /** Both copies still have the hash they were kept with. */
  readonly isWhole: boolean;
  readonly given: GivenThen | null;
  readonly pieces: readonly ComparedPiece[];
  readonly lines: { readonly changed: readonly ComparedLine[]; readonly same: number };
  /** `null`: the criteria are others now, so that a code names another thing. */
  readonly byCriterion: {
    readonly marks: { readonly changed: readonly ComparedMark[]; readonly same: number };
    readonly descriptions: readonly ComparedDescription[];
  } | null;
}

type Ready = Pick<Context, 'db'>;

/** The recognition that this dossier goes out from, else the last one that was given before it was received. */
async function lastOf(dossier: Dossier, receivedOn: LocalDate, { db }: Ready): Promise<Recognition | null> {
  const all = await findRecognitionsByProducts(db, [dossier.productId]);
  const named = all.find((one) => one.id === dossier.recognitionId);
  if (named !== undefined) return named;
  const earlier = all.filter((one) => one.stars >= 3 && (one.issuedOn === null || one.issuedOn < receivedOn));
  return whichCounts(earlier);
}

async function answersOf(frozen: FrozenDossier) {
  const set = await findCriteriaSet(frozen.set.id);
  if (set === null) return null;
  const compiled = compileSet(set);
  const read = readSheetAddress(compiled, new URLSearchParams(frozen.parts.sheet.answers));
  return read.ok ? { compiled, answers: read.value } : null;
}

/** A copy with its dossier, and its own sheet as it is read under its criteria; `null`: it cannot be. */
interface Copy {
  readonly dossier: Dossier;
  readonly frozen: FrozenDossier;
  readonly read: Awaited<ReturnType<typeof answersOf>>;
}

async function sideOf({ dossier, frozen, read }: Copy): Promise<ComparedSide> {
  const { registeredOn: _on, legalRepresentativePosition: _position, ...producer } = frozen.producer;
  const points =
    read === null
      ? null
      : sheetPoints(read.compiled, { by: '', choices: read.answers.choices }, { conditions: read.answers.conditions });
  return {
    kind: frozen.kind,
    slipNumber: frozen.slipNumber,
    receivedOn: frozen.receivedOn,
    set: frozen.set,
    product: frozen.product.name,
    producer,
    commune: await placeOf(dossier.communeCode, null),
    claimed: points === null ? null : { parts: points.parts, total: points.total },
  };
}

async function placeOf(communeCode: string | null, provinceCode: string | null): Promise<string> {
  const { since } = await loadTerritory();
  const commune = communeCode === null ? undefined : since.communes.get(communeCode)?.fullName;
  const province = provinceCode === null ? undefined : since.provinces.get(provinceCode)?.fullName;
  return [commune, province].filter((one) => one !== undefined).join(', ');
}

/** What the last council said of the dossier of then; never of one that is before a council now. */
async function givenThen(dossierId: Dossier['id'], { db }: Ready): Promise<GivenThen | null> {
  const [result] = await lastResultsOf(db, [dossierId]);
  if (result === undefined) return null;
  const { kind, heldOn, set } = result;
  if (result.kind === 'computed') {
    const { parts, total } = result.answer;
    const shown = { A: parts.A.shown, B: parts.B.shown, C: parts.C.shown };
    return { kind, heldOn, setId: set.id, parts: shown, total: total.shown };
  }
  const show = (hundredths: number): string => showMean({ sum: hundredths, count: 100 });
  const { A, B, C } = result.parts;
  return { kind, heldOn, setId: set.id, parts: { A: show(A), B: show(B), C: show(C) }, total: show(result.total) };
}

/** The copy that the recognition was given by, and its dossier; `null`: none is kept. */
async function copyOf(
  recognition: Recognition | null,
  but: Dossier['id'],
  { db }: Ready,
): Promise<(Copy & { readonly isWhole: boolean }) | null> {
  const dossierId = recognition === null ? null : await findDossierOfRecognition(db, recognition.id);
  if (dossierId === null || dossierId === but) return null;
  const dossier = await findDossierById(db, dossierId);
  const [sent] = await findSubmissions(db, dossierId);
  if (dossier === null || sent === undefined) return null;
  const frozen = JSON.parse(sent.content) as FrozenDossier;
  const isWhole = sha256(sent.content) === sent.contentHash;
  return { dossier, frozen, read: await answersOf(frozen), isWhole };
}

/** Choices, findings and descriptions of two dossiers of one criteria set. */
async function byCriterion(old: Copy, now: Copy, { db }: Ready): Promise<SinceLast['byCriterion']> {
  if (old.frozen.set.contentSha256 !== now.frozen.set.contentSha256) return null;
  const side = async ({ dossier, read }: Copy) => {
    const findings = (await advisoryOpinionOf(db, dossier.id))?.findings ?? [];
    return {
      choices: read?.answers.choices ?? {},
      none: read?.answers.none ?? [],
      found: Object.fromEntries(findings.map((one) => [one.criterion, one.option])),
    };
  };
  const codes = now.read?.compiled.leaves.map((leaf) => leaf.code) ?? [];
  return {
    marks: compareMarks(codes, await side(old), await side(now)),
    descriptions: compareDescriptions(old.frozen.parts.proofs, now.frozen.parts.proofs),
  };
}

export const compareWithLast = defineUseCase({
  name: 'councils/compare-with-last',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, khoản 6',
  input: z.object({ sessionId: id<'council-session'>(), dossierId: id<'dossier'>() }),
  subject: (given, context) => subjectOfDossier(given.sessionId, context),
  async run(given, context): Promise<Result<SinceLast>> {
    const found = await sentOf(given, context);
    if (!found.ok) return found;
    const { facts, line, sent, frozen } = found.value;
    const dossier = await findDossierById(context.db, line.line.dossierId);
    if (dossier === null) throw new Error('a dossier on an agenda that is not there');
    const now: Copy = { dossier, frozen, read: await answersOf(frozen) };
    const last = await lastOf(dossier, frozen.receivedOn, context);
    const copy = await copyOf(last, dossier.id, context);
    const { id: sessionId, kind, state, heldOn, plannedOn } = facts.session;
    return ok({
      session: { id: sessionId, kind, state, heldOn, plannedOn },
      line,
      now: await sideOf(now),
      last,
      lastUnit: last === null ? '' : await placeOf(last.communeCode, last.provinceCode),
      before: copy === null ? null : await sideOf(copy),
      isWhole: sha256(sent.content) === sent.contentHash && copy?.isWhole !== false,
      given: copy === null ? null : await givenThen(copy.dossier.id, context),
      pieces: copy === null ? [] : comparePieces(copy.frozen.evidence, frozen.evidence),
      lines: copy === null ? { changed: [], same: 0 } : compareLines(copy.frozen.parts, frozen.parts),
      byCriterion: copy === null ? null : await byCriterion(copy, now, context),
    });
  },
});
