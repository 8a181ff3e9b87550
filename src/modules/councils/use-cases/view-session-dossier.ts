// A dossier as the members of a session read it: what the producer sent, what the commune reported, what the advisory team found, and the
// files of the evidence. Members read it in their session alone, until that is over; nothing of other dossiers.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import type { FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions, issuedReportOf, type SentPiece, sentPieces } from '#modules/dossiers/services.ts';
import { advisoryOpinionOf } from '#modules/intake/services.ts';
import { id, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CouncilMember } from '../rules/council.ts';
import { isOver } from '../rules/lifecycle.ts';
import type { Standing } from '../rules/recusal.ts';
import type { CouncilSession, SessionId } from '../rules/session.ts';
import { type AgendaLine, factsOf, sessionById, subjectOfSession } from './find-session.ts';

export interface SessionDossierView {
  readonly session: Pick<CouncilSession, 'id' | 'kind' | 'state' | 'heldOn' | 'plannedOn'>;
  readonly line: AgendaLine;
  readonly previous: AgendaLine | null;
  readonly next: AgendaLine | null;
  readonly frozen: Omit<FrozenDossier, 'evidence' | 'consent'>;
  /** The copy still has the hash it was kept with. */
  readonly isWhole: boolean;
  readonly pieces: readonly SentPiece[];
  readonly report: Awaited<ReturnType<typeof issuedReportOf>>;
  readonly opinion: Awaited<ReturnType<typeof advisoryOpinionOf>>;
  readonly self: CouncilMember | null;
  /** How the reader stands to it; `null`: has no sheet. */
  readonly standing: Standing | null;
}

/** Whom it concerns: for members their own while the session is not over; afterwards only the province reads. */
export async function subjectOfDossier(
  sessionId: SessionId,
  context: Pick<Context, 'db' | 'actor'>,
): Promise<Result<Subject>> {
  const found = await sessionById(sessionId, context);
  if (!found.ok) return found;
  const { provinceCode, state } = found.value;
  return isOver(state) ? ok({ provinceCode, communeCode: null }) : await subjectOfSession(sessionId, context);
}

/** The frozen copy and its evidence, of a dossier that stands on the agenda. */
export async function sentOf(given: { readonly sessionId: SessionId; readonly dossierId: string }, context: Context) {
  const session = await sessionById(given.sessionId, context);
  if (!session.ok) return session;
  const facts = await factsOf(context.db, session.value);
  const at = facts.agenda.findIndex((one) => one.line.dossierId === given.dossierId);
  const line = facts.agenda[at];
  if (line === undefined) return refuse(notFound);
  const [sent] = await findSubmissions(context.db, line.line.dossierId);
  if (sent === undefined) return refuse(notFound);
  const frozen = JSON.parse(sent.content) as FrozenDossier;
  const pieces = await sentPieces(frozen, { db: context.db, files: context.ports.files });
  return pieces.ok ? ok({ facts, at, line, sent, frozen, pieces: pieces.value }) : pieces;
}

export const viewSessionDossier = defineUseCase({
  name: 'councils/view-session-dossier',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({ sessionId: id<'council-session'>(), dossierId: id<'dossier'>() }),
  subject: (given, context) => subjectOfDossier(given.sessionId, context),
  async run(given, context) {
    const found = await sentOf(given, context);
    if (!found.ok) return found;
    const { facts, at, line, sent, pieces } = found.value;
    const { evidence: _evidence, consent: _consent, ...all } = found.value.frozen;
    // How the producer is reached is no matter of scoring.
    const registration = { ...all.parts.registration, contactAddress: null, phone: null, email: null };
    const frozen = { ...all, parts: { ...all.parts, registration } };
    const { accountId } = context.actor;
    const self = facts.members.find((one) => accountId !== null && one.accountId === accountId) ?? null;
    const { id: sessionId, kind, state, heldOn, plannedOn } = facts.session;
    return ok<SessionDossierView>({
      session: { id: sessionId, kind, state, heldOn, plannedOn },
      line,
      previous: facts.agenda[at - 1] ?? null,
      next: facts.agenda[at + 1] ?? null,
      frozen,
      isWhole: sha256(sent.content) === sent.contentHash,
      pieces,
      report: await issuedReportOf(context.db, given.dossierId),
      opinion: await advisoryOpinionOf(context.db, given.dossierId),
      self,
      standing: facts.standings.find((one) => one.memberId === self?.id && one.dossierId === given.dossierId) ?? null,
    });
  },
});

/** A file of the evidence of a dossier in a session, by its place: the piece, then the file, 1 the first. */
export const viewSessionPiece = defineUseCase({
  name: 'councils/view-session-piece',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({
    sessionId: id<'council-session'>(),
    dossierId: id<'dossier'>(),
    piece: whole(1, 1_000),
    file: whole(1, 100),
  }),
  subject: (given, context) => subjectOfDossier(given.sessionId, context),
  async run(given, context) {
    const found = await sentOf(given, context);
    if (!found.ok) return found;
    const piece = found.value.pieces.find((one) => one.place === given.piece);
    const file = piece?.files[given.file - 1];
    if (file === undefined) return refuse(notFound);
    const { sha256: hash, name, mediaType, bytes } = file;
    return ok({ sha256: hash, name, mediaType, bytes });
  },
});
