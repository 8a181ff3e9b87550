// The two forms of a dossier as this installation prints them, to know a signed one again: as it is written now, as it was sent each time,
// and as it was printed before it was sent. Compared is what every page shows, not what the file says of itself.

import type { LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { sha256 } from '#law/sha256.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { findProducerById, loadUnitLabels, privateFactsOf } from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import type { Paper } from '#official-forms/paper.ts';
import type { MadeIn } from '#official-forms/training-mark.ts';
import type { Db } from '#platform/database/db.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { pagePrints } from '#platform/pdf/signatures/page-prints.ts';
import { assessmentPaper, registrationPaper } from '../dossier-as-paper.ts';
import type { Dossier, Submission } from '../rules/dossier.ts';
import { type FormTexts, type FoundPaper, type SignedForm, signedForms } from '../rules/form-signature.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { contentsToday } from '../rules/prefill.ts';
import { findParts, findSubmissions } from '../store.ts';
import {
  citedIn,
  isDraft,
  type PaperSource,
  personLines,
  sourceOfDraft,
  sourceOfSubmission,
  withPerson,
} from './paper-source.ts';

const paperOf: Readonly<Record<SignedForm, (source: PaperSource) => Paper>> = {
  'form-01': registrationPaper,
  'form-02': assessmentPaper,
};

/** A dossier, where it is read from, and the day on which its draft would be printed. */
interface Asked {
  readonly db: Db;
  readonly today: LocalDate;
  readonly dossier: Dossier;
}

async function lawOf(setId: string) {
  const set = await findCriteriaSet(setId);
  if (set === null) throw new Error(`a dossier of a set that is not there: ${setId}`);
  return { compiled: compileSet(set), subjects: (await loadCriteriaRemarks()).evidence['26-2026'] };
}

async function unitsOf({ communeCode, provinceCode }: Dossier) {
  const labels = await loadUnitLabels();
  return { commune: labels.commune(communeCode), province: labels.province(provinceCode) };
}

async function draftSource({ db, today, dossier }: Asked): Promise<PaperSource> {
  const [producer, product] = [
    await findProducerById(db, dossier.producerId),
    await findProductById(db, dossier.productId),
  ];
  if (producer === null || product === null) throw new Error('a dossier without what it is about');
  const law = await lawOf(dossier.setId);
  const { samplesRequired } = law.compiled.set;
  const parts = await findParts(db, dossier.id);
  const contents = contentsToday(parts, { producer, product, samplesRequired }, dossier.carried !== null);
  const pieces = await findEvidenceByIds(db, citedIn(law.compiled, contents.proofs) as readonly EvidencePieceId[]);
  const { legalRepresentativeName: representative } = producer;
  const view = { dossier, contents, ...(await unitsOf(dossier)), producer: { ...producer, representative }, product };
  const source = sourceOfDraft({ view, ...law }, pieces, today);
  return withPerson(source, personLines(await privateFactsOf(db, producer.id)));
}

async function sentSource(dossier: Dossier, { content, ordinal, contentHash, receivedOn, privateFacts }: Submission) {
  const frozen = JSON.parse(content) as FrozenDossier;
  const law = await lawOf(frozen.set.id);
  const units = await unitsOf(dossier);
  const source = sourceOfSubmission({ view: units, ...law }, { frozen, ordinal, contentHash, receivedOn });
  return withPerson(source, personLines(privateFacts));
}

/** What a source says, as it was printed before it was ever sent: without number and day of receipt. */
const beforeSending = (source: PaperSource): PaperSource => ({
  ...source,
  origin: { kind: 'draft' },
  slipNumber: null,
  receivedOn: null,
  madeOn: source.receivedOn ?? source.madeOn,
});

/** Without the lines of a person: so few answers are possible that a hash of them would tell which one it is. */
const withoutPerson = (source: PaperSource): PaperSource => {
  const { person: _person, ...producer } = source.producer;
  return { ...source, producer };
};

const textOf = (form: SignedForm, source: PaperSource): string =>
  sha256(canonicalJson(paperOf[form](withoutPerson(beforeSending(source))).blocks));

/** The text of each form as the dossier stands: of what is written, or of what was sent last. */
export async function formTexts(asked: Asked): Promise<FormTexts> {
  const { db, dossier } = asked;
  const [last] = isDraft(dossier.state) ? [] : await findSubmissions(db, dossier.id);
  const source = last === undefined ? await draftSource(asked) : await sentSource(dossier, last);
  const { name, registrationNumber, representative } = source.producer;
  return {
    'form-01': textOf('form-01', source),
    'form-02': textOf('form-02', source),
    whose: { name, registrationNumber, representative },
  };
}

interface Known {
  readonly source: PaperSource;
  readonly origin: FoundPaper['origin'];
  readonly ordinal: number | null;
}

/** Every way in which this dossier was or is printed, the newest first. */
async function printings(asked: Asked): Promise<readonly Known[]> {
  const { db, dossier } = asked;
  const known: Known[] = [];
  const add = (source: PaperSource, ordinal: number | null): void => {
    const first = known.length;
    const drafts = [{ ...source, origin: { kind: 'draft' } as const }, beforeSending(source)];
    for (const draft of drafts) known.push({ source: draft, origin: 'draft', ordinal });
    if (source.origin.kind === 'sent') known.push({ source, origin: 'sent', ordinal });
    // Whom the producer let in prints it with lines to write on.
    for (const one of known.slice(first)) known.push({ ...one, source: withoutPerson(one.source) });
  };
  if (isDraft(dossier.state)) add(await draftSource(asked), null);
  for (const one of await findSubmissions(db, dossier.id)) add(await sentSource(dossier, one), one.ordinal);
  return known;
}

/** The form of this dossier that shows these very pages; `null`: it is none of them. */
export async function findFormOf(asked: Asked, pages: readonly string[], mode: MadeIn): Promise<FoundPaper | null> {
  const looked = new Set<string>();
  for (const { source, origin, ordinal } of await printings(asked)) {
    for (const form of signedForms) {
      const paper = paperOf[form](source);
      const key = canonicalJson({ ...paper, date: null });
      if (looked.has(key)) continue;
      looked.add(key);
      const shown = await pagePrints(await paperFormats.pdf.render(paper, mode));
      if (canonicalJson(shown) === canonicalJson(pages)) return { form, origin, ordinal, text: textOf(form, source) };
    }
  }
  return null;
}
