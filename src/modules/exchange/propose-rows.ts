// Compares the judged rows of a workbook with what the register holds today: for every row what is proposed, with the
// product it is or resembles and what it would change. The same is asked again at the confirmation.

import { covers, type Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductCodes, findProductsByIds, listProductTraits } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { FieldName, RegisterRecord } from './rules/fields.ts';
import type { ImportRow, MatchGround, NearGround, Proposal, RowContent, RowTarget } from './rules/import-row.ts';
import { KnownRegister, type MatchOfRow } from './rules/match-row.ts';
import { changesOf, type RowChanges, type Standing } from './rules/row-changes.ts';
import { factsOf, type RowFacts } from './rules/row-facts.ts';

/** A row as judging left it, with what a person has said of its commune. */
export interface AskedRow {
  readonly position: number;
  readonly sheet: string;
  readonly content: Pick<RowContent, 'action' | 'record' | 'offers' | 'provinceCode' | 'earlier'>;
  readonly communeCode: string | null;
}

/** For whom rows are compared. */
export interface Proposing {
  /** Where the person may import, and where the person may record decisions. */
  readonly reach: Reach;
  readonly recognising: Reach | null;
  readonly today: LocalDate;
  /** The one commune that a row without a commune means: that of an officer of one commune. */
  readonly homeCommune: string | null;
  headingOf(sheet: string, field: FieldName): string;
}

/** What is proposed for a row; `facts` where it may be written at all. */
export interface ProposedRow {
  readonly proposal: Proposal;
  readonly ground: MatchGround | NearGround | null;
  readonly target: RowTarget | null;
  readonly facts: RowFacts | null;
  readonly standing: Standing | null;
  readonly changes: RowChanges | null;
}

/** The commune that counts for a row. */
export function communeOf(row: Pick<AskedRow, 'content' | 'communeCode'>, homeCommune: string | null): string | null {
  const { record, offers } = row.content;
  return row.communeCode ?? record.newCommuneCode ?? (offers.length === 0 && saysNoPlace(record) ? homeCommune : null);
}

const saysNoPlace = (record: RegisterRecord): boolean =>
  record.newCommuneCode === null && record.oldCommuneCode === null && record.oldDistrictCode === null;

/** Proposes for every row, in the order given. */
export async function proposeRows(
  db: Db,
  rows: readonly AskedRow[],
  asking: Proposing,
): Promise<readonly ProposedRow[]> {
  const provinces = [...new Set(rows.flatMap((row) => row.content.provinceCode ?? []))];
  const known = (await listProductTraits(db, provinces)).filter((product) => covers(asking.reach, product));
  const register = new KnownRegister(known);
  const open = rows.map((row) => isOpen(row, asking));
  const records = rows.map((row) => ({
    ...row.content.record,
    newCommuneCode: communeOf(row, asking.homeCommune),
  }));
  const decided = await decisionsOfNamesakes(
    db,
    register,
    records.filter((_, i) => open[i]),
  );
  const matches = records.map(
    (record, i): MatchOfRow => (open[i] ? register.match(record, decided) : { kind: 'none' }),
  );
  const standings = await loadStandings(
    db,
    matches.flatMap((match) => (match.kind === 'none' ? [] : [match.product.id])),
  );
  return rows.map((row, i) => proposeRow(row, open[i] ?? false, matches[i] ?? { kind: 'none' }, standings, asking));
}

/** Whether the row may be written at all. */
function isOpen(row: AskedRow, asking: Proposing): boolean {
  const { action, provinceCode } = row.content;
  if (action === 'reject' || action === 'skip_duplicate' || provinceCode === null) return false;
  const communeCode = communeOf(row, asking.homeCommune);
  const doubtful = row.content.offers.some((code) => covers(asking.reach, { provinceCode, communeCode: code }));
  return covers(asking.reach, { provinceCode, communeCode }) || (communeCode === null && doubtful);
}

function proposeRow(
  row: AskedRow,
  open: boolean,
  match: MatchOfRow,
  standings: ReadonlyMap<ProductId, Standing>,
  asking: Proposing,
): ProposedRow {
  const nothing = { ground: null, target: null, facts: null, standing: null, changes: null };
  const { action, record, offers, provinceCode, earlier } = row.content;
  if (action === 'reject') return { proposal: 'error', ...nothing };
  if (action === 'skip_duplicate') return { proposal: 'twice', ...nothing };
  if (!open || provinceCode === null) return { proposal: 'outside', ...nothing };
  const communeCode = communeOf(row, asking.homeCommune);
  const recognising = asking.recognising;
  const facts = factsOf(record, {
    provinceCode,
    communeCode,
    today: asking.today,
    mayRecognise: recognising !== null && covers(recognising, { provinceCode, communeCode }),
    headingOf: (field) => asking.headingOf(row.sheet, field),
  });
  const standing = match.kind === 'none' ? null : (standings.get(match.product.id) ?? null);
  if (match.kind !== 'none' && standing !== null) {
    const target = targetOf(standing);
    if (match.kind === 'near')
      return { proposal: 'near', ground: match.ground, target, facts, standing, changes: null };
    const changes = changesOf(facts, standing);
    const proposal = changes.shown.length === 0 ? 'same' : 'change';
    // Said twice in the file, and differently: which of the two is right, a person decides.
    if (proposal === 'change' && earlier !== null && match.ground !== 'system-code') {
      return { proposal: 'near', ground: 'earlier-row', target, facts, standing, changes: null };
    }
    return { proposal, ground: match.ground, target, facts, standing, changes };
  }
  const bare = { target: null, facts, standing: null, changes: null };
  if (offers.length > 0 && row.communeCode === null) return { proposal: 'near', ground: 'commune-doubtful', ...bare };
  if (earlier !== null) return { proposal: 'near', ground: 'earlier-row', ...bare };
  return { proposal: 'new', ground: null, ...bare };
}

function targetOf({ product, producer, recognitions }: Standing): RowTarget {
  const { id: productId, code, name, producerId, producerName, communeCode } = product;
  const stamp = [
    product.version,
    producer?.version ?? 0,
    ...recognitions.map((one) => `${one.id.slice(-6)}:${one.version}`),
  ];
  return { productId, producerId, code, name, producerName, communeCode, stamp: stamp.join('.') };
}

/** Asks of which products the namesakes of rows carry the decision of the row. */
async function decisionsOfNamesakes(
  db: Db,
  register: KnownRegister,
  records: readonly RegisterRecord[],
): Promise<(id: ProductId, decisionNo: string) => boolean> {
  const ids = new Set<ProductId>();
  for (const record of records) {
    if (record.decisionNo === null) continue;
    for (const product of register.namesakes(record)) ids.add(product.id);
  }
  if (ids.size === 0) return () => false;
  const numbers = new Set<string>();
  for (const one of await findRecognitionsByProducts(db, [...ids])) {
    if (one.decisionNumber !== null) numbers.add(`${one.productId} ${foldName(one.decisionNumber)}`);
  }
  return (id, decisionNo) => numbers.has(`${id} ${foldName(decisionNo)}`);
}

/** Products with producer, codes and recognitions. */
export async function loadStandings(db: Db, ids: readonly ProductId[]): Promise<ReadonlyMap<ProductId, Standing>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const products = await findProductsByIds(db, wanted);
  const producerIds = [...new Set(products.flatMap((product) => product.producerId ?? []))];
  const producers = new Map<ProducerId, Producer>();
  for (const producer of await findProducersByIds(db, producerIds)) producers.set(producer.id, producer);
  const codes = groupedBy(await findProductCodes(db, wanted), (one) => one.productId);
  const recognitions = groupedBy(await findRecognitionsByProducts(db, wanted), (one) => one.productId);
  return new Map(
    products.map((product: Product): readonly [ProductId, Standing] => [
      product.id,
      {
        product,
        producer: product.producerId === null ? null : (producers.get(product.producerId) ?? null),
        codes: codes.get(product.id) ?? [],
        recognitions: recognitions.get(product.id) ?? [],
      },
    ]),
  );
}

/** Whether what is proposed now is what the person saw. */
export function isAsSeen(now: ProposedRow, seen: Pick<ImportRow, 'proposal' | 'content'>): boolean {
  return (
    now.proposal === seen.proposal &&
    (now.target?.productId ?? null) === (seen.content.target?.productId ?? null) &&
    (now.target?.stamp ?? null) === (seen.content.target?.stamp ?? null)
  );
}
