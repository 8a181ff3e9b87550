// Finds what was promised for a product: in the dossier that its recognition came from, else typed here from paper, else in the paper
// dossier of the room of legacy files.

import { findAccounts } from '#access/store-accounts.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProductId } from '#kernel/ids.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { DossierId, FrozenDossier } from '#modules/dossiers/index.ts';
import { findDossierById, findSubmissions } from '#modules/dossiers/services.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import { findEvidenceByIds, listEvidenceOf } from '#modules/evidence/services.ts';
import { findLegacyStart } from '#modules/legacy-files/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductById } from '#modules/products/services.ts';
import { findDossierOfRecognition } from '#modules/results/services.ts';
import { lastResultsOf, sheetsOf } from '#modules/scoring/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type Commitments, type PromisedPaper, promisedCriteria } from './rules/commitments.ts';
import type { TypedSheet } from './rules/typed-sheet.ts';
import { hectaresIn, volumeIn } from './rules/units.ts';
import { findSheets } from './store.ts';

type PaperFacts = Pick<EvidencePiece, 'id' | 'kind' | 'title' | 'number' | 'expiresOn'>;

/** Papers with their ends, and until when a later one of the same kind in the wallet goes. */
function promisedPapers(papers: readonly PaperFacts[], wallet: readonly EvidencePiece[]): readonly PromisedPaper[] {
  return papers.map(({ id, kind, title, number, expiresOn }) => {
    const later = wallet
      .filter((one) => one.withdrawnAt === null && one.kind === kind && one.id !== id && one.expiresOn !== null)
      .map((one) => one.expiresOn as LocalDate)
      .filter((until) => expiresOn !== null && until > expiresOn)
      .sort();
    return { kind, title, number, endsOn: expiresOn, renewedUntil: later.at(-1) ?? null };
  });
}

/** The sheets that the result of a dossier was computed from; the producer's own where the council's are on paper. */
async function optionsOf(
  db: Db,
  dossierId: DossierId,
  own: string,
): Promise<Pick<Commitments, 'optionsBy'> & { readonly sheets: readonly string[] }> {
  const [result] = await lastResultsOf(db, [dossierId]);
  if (result?.kind === 'computed') {
    const all = await sheetsOf(db, result.sessionId);
    const sheets = result.sheets.flatMap(({ memberId, ordinal }) =>
      all
        .filter((one) => one.dossierId === dossierId && one.memberId === memberId && one.ordinal === ordinal)
        .map((one) => one.answers),
    );
    if (sheets.length > 0) return { optionsBy: 'council', sheets };
  }
  return { optionsBy: own === '' ? null : 'producer', sheets: own === '' ? [] : [own] };
}

const yearly = (value: number | null, unit: string | null): Commitments['capacity'] =>
  value === null || unit === null ? null : { value, unit: unit.replace(/\s*\/\s*năm$/u, ''), per: 'year' };

async function ofDossier(db: Db, product: Product, dossierId: DossierId): Promise<Commitments | null> {
  const dossier = await findDossierById(db, dossierId);
  const sent = (await findSubmissions(db, dossierId)).toSorted((a, b) => b.ordinal - a.ordinal)[0];
  if (dossier === null || sent === undefined) return null;
  const frozen = JSON.parse(sent.content) as FrozenDossier;
  const set = await findCriteriaSet(frozen.set.id);
  const { sheets, optionsBy } = await optionsOf(db, dossierId, frozen.parts.sheet.answers);
  const { results, plan, general } = frozen.parts;
  return {
    productId: product.id,
    from: 'dossier',
    receivedOn: sent.receivedOn,
    source: frozen.slipNumber,
    typedBy: null,
    setId: frozen.set.id,
    optionsBy,
    criteria: set === null ? [] : promisedCriteria(compileSet(set), sheets, frozen.parts.proofs.descriptions),
    papers: promisedPapers(frozen.evidence, await listEvidenceOf(db, dossier.producerId)),
    capacity: yearly(product.capacity, product.capacityUnit),
    volume: results.businessResults,
    rawMaterial: results.materialAndTechnology ?? product.rawMaterial,
    rawMaterialArea: product.rawMaterialArea,
    workers: frozen.producer.workers,
    labour: null,
    environment: null,
    packaging: general.specification,
    places: [frozen.producer.address].filter((one): one is string => one !== null),
    plan: plan.plan,
  };
}

async function ofTyped(db: Db, product: Product, sheet: TypedSheet): Promise<Commitments> {
  const set = sheet.setId === null ? null : await findCriteriaSet(sheet.setId);
  const legacy = await ofLegacy(db, product);
  return {
    ...(legacy ?? emptyCommitments(product.id)),
    from: 'typed',
    receivedOn: sheet.receivedOn,
    source: sheet.source,
    typedBy: sheet.madeByName,
    setId: sheet.setId,
    optionsBy: sheet.answers === '' ? null : 'paper',
    criteria: set === null ? [] : promisedCriteria(compileSet(set), [sheet.answers], {}),
    capacity: yearly(sheet.capacity, sheet.capacityUnit) ?? legacy?.capacity ?? null,
    rawMaterial: sheet.rawMaterial ?? legacy?.rawMaterial ?? null,
    rawMaterialArea: sheet.rawMaterialArea ?? legacy?.rawMaterialArea ?? null,
    workers: sheet.workers ?? legacy?.workers ?? null,
    environment: sheet.environment ?? legacy?.environment ?? null,
    places: sheet.places,
  };
}

const emptyCommitments = (productId: ProductId): Commitments => ({
  productId,
  from: 'typed',
  receivedOn: null,
  source: '',
  typedBy: null,
  setId: null,
  optionsBy: null,
  criteria: [],
  papers: [],
  capacity: null,
  volume: null,
  rawMaterial: null,
  rawMaterialArea: null,
  workers: null,
  labour: null,
  environment: null,
  packaging: null,
  places: [],
  plan: null,
});

/** The people that a text on labour begins with: `9 lao động, 8 người của xã` are nine. */
function workersIn(text: string | null): number | null {
  const match = /^\D{0,20}?(\d{1,5})\s*(?:lao động|người|công nhân)/iu.exec(text ?? '');
  return match === null ? null : Number(match[1]);
}

async function nameOf(db: Db, accountId: AccountId | null): Promise<string | null> {
  if (accountId === null) return null;
  const [account] = await findAccounts(db, [accountId]);
  return account?.displayName ?? null;
}

async function ofLegacy(db: Db, product: Product): Promise<Commitments | null> {
  const start = await findLegacyStart(db, product.id);
  const said = start?.commitments ?? null;
  if (start === null || said === null) return null;
  const volume = volumeIn(said.volume);
  const pieces = await findEvidenceByIds(db, start.pieceIds);
  const wallet = product.producerId === null ? [] : await listEvidenceOf(db, product.producerId);
  return {
    ...emptyCommitments(product.id),
    from: 'legacy',
    receivedOn: product.issuedOn,
    source: '',
    typedBy: await nameOf(db, start.commitmentsSavedBy),
    papers: promisedPapers(pieces, wallet),
    capacity: volume === null ? null : { ...volume, per: 'year' },
    volume: said.volume,
    rawMaterial: [said.rawMaterial, said.technology].filter((one) => one !== null).join('\n') || null,
    rawMaterialArea: hectaresIn(said.rawMaterial) === null ? null : said.rawMaterial,
    workers: workersIn(said.labour),
    labour: said.labour,
    environment: said.environment,
    packaging: said.packaging,
    places: [said.markets, said.linkage].filter((one): one is string => one !== null),
    plan: said.plan,
  };
}

/**
 * What was promised for a product, as far as anybody knows; `null`: nowhere. The dossier of the recognition that counts goes before what
 * was typed from paper; a dossier that nobody has ranked yet promises nothing.
 */
export async function commitmentsOf(db: Db, productId: ProductId, _today: LocalDate): Promise<Commitments | null> {
  const product = await findProductById(db, productId);
  if (product === null) return null;
  const dossierId = product.recognitionId === null ? null : await findDossierOfRecognition(db, product.recognitionId);
  const ranked = dossierId === null ? null : await ofDossier(db, product, dossierId);
  if (ranked !== null) return ranked;
  const [typed] = await findSheets(db, productId);
  return typed === undefined ? await ofLegacy(db, product) : await ofTyped(db, product, typed);
}
