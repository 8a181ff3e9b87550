// Whether the producer's word still holds: what the forms print now is compared with what it said yes to. What changed is named, with
// who changed it and when; and on which day the covered text last changed, before which nobody can have said yes to it.

import { findDisplayNames } from '#access/store-accounts.ts';
import { dateInVietnam, type Instant, type LocalDate, millisecondsOf } from '#kernel/calendar.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { type EvidencePiece, type EvidencePieceId, pieceContent } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { type Producer, producerContent } from '#modules/producers/index.ts';
import { findProducerById, type HistoryLine, readHistory } from '#modules/producers/services.ts';
import { type Product, productContent } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import {
  type ConsentCover,
  type CoveredThing,
  changedSince,
  coverOf,
  printedPieceFields,
  printedProducerFields,
} from '../rules/consent-cover.ts';
import { type Dossier, dossierContent } from '../rules/dossier.ts';
import type { DossierPart } from '../rules/parts.ts';
import { contentsToday } from '../rules/prefill.ts';
import { findParts } from '../store.ts';
import { productNow } from './product-now.ts';

/** Something covered that is not what the producer said yes to. */
export interface ChangedThing {
  readonly thing: CoveredThing;
  /** Who changed it last; `null` where the ledger names nobody. */
  readonly byName: string | null;
  readonly at: Instant | null;
}

export interface ConsentStanding {
  /** A word was given, and covers what the forms print now. */
  readonly holds: boolean;
  /** Empty where no word was given. */
  readonly changed: readonly ChangedThing[];
  /** What a word would cover now. */
  readonly cover: ConsentCover;
}

interface Covered {
  readonly dossier: Dossier;
  readonly producer: Producer;
  readonly product: Product;
  readonly parts: readonly DossierPart[];
  readonly pieces: readonly EvidencePiece[];
  readonly cover: ConsentCover;
}

/** Lines of the register that parts which nobody saved yet follow. */
const FED_BY_PRODUCER = [
  'legalRepresentativePosition',
  'address',
  'phone',
  'email',
  'papers',
  'history',
  'organisation',
  'revenueVnd',
];
const FED_BY_PRODUCT = [
  'specification',
  'packs',
  'standard',
  'papers',
  'otherRight',
  'rawMaterial',
  'rawMaterialArea',
  'whereToBuy',
];
const FED_PARTS = ['registration', 'general', 'results'] as const;

/** Everything that a word for a dossier would cover now. */
export async function coveredNow(db: Db, dossier: Dossier): Promise<Covered> {
  const producer = await findProducerById(db, dossier.producerId);
  const product = await productNow(db, dossier);
  const set = await findCriteriaSet(dossier.setId);
  if (producer === null || product === null || set === null) throw new Error('a dossier without what it is about');
  const parts = await findParts(db, dossier.id);
  const sources = { producer, product, samplesRequired: set.samplesRequired };
  const contents = contentsToday(parts, sources, dossier.carried !== null);
  const cited = [...new Set(Object.values(contents.proofs.citations).flat())] as EvidencePieceId[];
  const pieces = await findEvidenceByIds(db, cited);
  return {
    dossier,
    producer,
    product,
    parts,
    pieces,
    cover: coverOf({ dossier, producer, product, contents, pieces }),
  };
}

/** One change of what is covered: which things, when, by whom. */
interface Trace {
  readonly things: readonly CoveredThing[];
  readonly at: Instant;
  readonly byName: string | null;
}

const traceOf = (line: HistoryLine, thingsOf: (fields: readonly string[]) => readonly CoveredThing[]): Trace => ({
  things: thingsOf(line.changes.map((change) => change.field)),
  at: line.at as Instant,
  byName: line.actorName,
});

const has = (fields: readonly string[], wanted: readonly string[]): boolean =>
  fields.some((field) => wanted.includes(field));

/** Every change of what is covered that the ledger and the parts know of, in no order. */
async function tracesOf(db: Db, { dossier, producer, product, parts, pieces }: Covered): Promise<readonly Trace[]> {
  const names = await findDisplayNames(
    db,
    parts.map((part) => part.savedBy),
  );
  const saved = parts.flatMap(({ name, savedAt, savedBy }): readonly Trace[] => {
    if (savedAt === null) return [];
    const things: readonly CoveredThing[] = name === 'proofs' ? [name, 'evidence'] : [name];
    return [{ things, at: savedAt, byName: names.get(savedBy) ?? null }];
  });
  const unsaved = FED_PARTS.filter((name) => parts.some((part) => part.name === name && part.savedAt === null));
  const ofProducer = await readHistory(db, { kind: 'producer', id: producer.id, current: producerContent(producer) }, [
    ...printedProducerFields,
    ...FED_BY_PRODUCER,
  ]);
  const ofProduct = await readHistory(db, { kind: 'product', id: product.id, current: productContent(product) }, [
    'name',
    ...FED_BY_PRODUCT,
  ]);
  const ofDossier = await readHistory(db, { kind: 'dossier', id: dossier.id, current: dossierContent(dossier) }, [
    'kind',
    'setId',
  ]);
  const ofPieces: HistoryLine[] = [];
  for (const piece of pieces) {
    const record = { kind: 'evidence-piece', id: piece.id, current: pieceContent(piece) };
    ofPieces.push(...(await readHistory(db, record, printedPieceFields)));
  }
  return [
    ...saved,
    ...ofProducer.map((line) =>
      traceOf(line, (fields) => [
        ...printedProducerFields.filter((field) => fields.includes(field)).map((field) => `producer-${field}` as const),
        ...(has(fields, FED_BY_PRODUCER) ? unsaved : []),
      ]),
    ),
    ...ofProduct.map((line) =>
      traceOf(line, (fields) => [
        ...(fields.includes('name') ? (['product-name'] as const) : []),
        ...(has(fields, FED_BY_PRODUCT) ? unsaved : []),
      ]),
    ),
    ...ofDossier.map((line) =>
      traceOf(line, (fields) => [
        ...(fields.includes('kind') ? (['kind'] as const) : []),
        ...(fields.includes('setId') ? (['set'] as const) : []),
      ]),
    ),
    ...ofPieces.map((line) => traceOf(line, (fields) => (fields.length > 0 ? ['evidence'] : []))),
  ].filter((trace) => trace.things.length > 0);
}

const later = (a: Trace, b: Trace): number => millisecondsOf(b.at) - millisecondsOf(a.at);

/**
 * The day of the last change of what a word would cover: before it there was nothing that could be said yes to. That day itself counts.
 */
export async function lastChangedOn(db: Db, covered: Covered): Promise<LocalDate> {
  const [last] = [...(await tracesOf(db, covered))].sort(later);
  const opened = dateInVietnam(covered.dossier.madeAt);
  if (last === undefined) return opened;
  const changed = dateInVietnam(last.at);
  return changed > opened ? changed : opened;
}

/** Whether the word for a dossier holds, without asking who changed what. */
export async function consentHolds(db: Db, dossier: Dossier): Promise<boolean> {
  const { consent } = dossier;
  return consent !== null && changedSince(consent.covers, (await coveredNow(db, dossier)).cover).length === 0;
}

/** How the word for a dossier stands now; of one that was sent, the frozen copy says what it was. */
export async function consentStanding(db: Db, dossier: Dossier): Promise<ConsentStanding> {
  const { consent } = dossier;
  const covered = await coveredNow(db, dossier);
  const { cover } = covered;
  if (consent === null) return { holds: false, changed: [], cover };
  const things = changedSince(consent.covers, cover);
  if (things.length === 0) return { holds: true, changed: [], cover };
  const since = consent.recordedAt === undefined ? 0 : millisecondsOf(consent.recordedAt);
  const traces = [...(await tracesOf(db, covered))].filter((one) => millisecondsOf(one.at) >= since).sort(later);
  const changed = things.map((thing): ChangedThing => {
    const trace = traces.find((one) => one.things.includes(thing));
    return { thing, byName: trace?.byName ?? null, at: trace?.at ?? null };
  });
  return { holds: false, changed, cover };
}

/** The last change of each thing that the forms print, by whom and when; what was never changed is left out. */
export async function lastChanges(db: Db, dossier: Dossier): Promise<readonly ChangedThing[]> {
  const traces = [...(await tracesOf(db, await coveredNow(db, dossier)))].sort(later);
  const last = new Map<CoveredThing, ChangedThing>();
  for (const { things, byName, at } of traces) {
    for (const thing of things) if (!last.has(thing)) last.set(thing, { thing, byName, at });
  }
  return [...last.values()];
}
