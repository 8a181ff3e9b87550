// Whose papers are asked for, and what they are drawn from: a draft as it stands, what was sent as it was frozen.

import { ok, type Result } from '#kernel/result.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import type { PageRequest } from '#web/page.ts';
import {
  citedIn,
  isDraft,
  type PaperSource,
  sourceOfDraft,
  sourceOfSubmission,
  withPerson,
} from '../papers/paper-source.ts';
import { readPersonLines } from '../use-cases/read-person-lines.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import { type DossierView, viewDossier } from '../use-cases/view-dossier.ts';
import { type SubmissionView, viewSubmission } from '../use-cases/view-submission.ts';

/** A dossier that was sent. */
export interface SentDossier {
  readonly view: DossierView;
  readonly sent: SubmissionView;
  readonly source: PaperSource;
}

const subjectsOfProof = async (): Promise<PaperSource['subjects']> => (await loadCriteriaRemarks()).evidence['26-2026'];

/** With the lines of the person who represents the producer, for who may read them: of the papers that print them alone. */
export async function forReader(request: PageRequest, source: PaperSource): Promise<PaperSource> {
  const { dossierId, ordinal } = request.params;
  const read = await request.run(readPersonLines, { dossierId, ordinal });
  return withPerson(source, read.ok ? read.value : null);
}

async function sentOf(request: PageRequest, view: DossierView): Promise<Result<SentDossier>> {
  // No number in the address: the last sending.
  const sent = await request.run(viewSubmission, { dossierId: view.dossier.id, ordinal: request.params['ordinal'] });
  if (!sent.ok) return sent;
  const compiled = await compiledSetOf({ setId: sent.value.frozen.set.id });
  const source = sourceOfSubmission({ view, compiled, subjects: await subjectsOfProof() }, sent.value);
  return ok({ view, sent: sent.value, source });
}

/** The dossier of an address as it was sent; not found before it was. */
export async function sentDossier(request: PageRequest): Promise<Result<SentDossier>> {
  const view = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  return view.ok ? await sentOf(request, view.value) : view;
}

/** What the papers of the dossier of an address are drawn from today. */
export async function paperSource(request: PageRequest): Promise<Result<PaperSource>> {
  const found = await request.run(viewDossier, { dossierId: request.params['dossierId'] });
  if (!found.ok) return found;
  const view = found.value;
  if (request.params['ordinal'] !== undefined || !isDraft(view.dossier.state)) {
    const sent = await sentOf(request, view);
    return sent.ok ? ok(sent.value.source) : sent;
  }
  const compiled = await compiledSetOf(view.dossier);
  const cited = citedIn(compiled, view.contents.proofs) as readonly EvidencePieceId[];
  const pieces = await findEvidenceByIds(request.ports.database.read, cited);
  const source = sourceOfDraft({ view, compiled, subjects: await subjectsOfProof() }, pieces, request.today);
  return ok(source);
}
