// What stands beside the criteria sets: kinds of evidence, the sources that were read, and our remarks in Vietnamese.

import { LawValue } from './law-reader.ts';
import type { SetFolder } from './product-sets.ts';

/** A kind of evidence as the form lists it. */
export interface EvidenceKind {
  readonly code: string;
  readonly title: string;
  /** What is to be handed in, one line each. */
  readonly requirement: readonly string[];
}

/** Where something was read. */
export interface CriteriaSource {
  readonly id: string;
  readonly what: string;
  readonly where: string;
}

export interface CriteriaRemarks {
  /** Kinds of evidence of an instrument by code; empty where none was read. */
  readonly evidence: Readonly<Record<SetFolder, ReadonlyMap<string, EvidenceKind>>>;
  readonly sources: ReadonlyMap<string, CriteriaSource>;
  /** Our remarks, which the data writes in English, in Vietnamese. */
  readonly inVietnamese: ReadonlyMap<string, string>;
}

/** Reads the kinds of evidence of one instrument; throws `LawDataFault` naming file, path and fault. */
export function readEvidence(file: string, value: unknown): ReadonlyMap<string, EvidenceKind> {
  const root = new LawValue(file, value).object(['instrument', 'form', 'status', 'sources', 'items']);
  const kinds = root.items.list((item): EvidenceKind => {
    const o = item.objectWith(['code', 'title', 'requirement'], ['mandatory']);
    return { code: o.code.text(), title: o.title.text(), requirement: o.requirement.list((v) => v.text()) };
  });
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  if (byCode.size !== kinds.length) root.items.fault('a code stands twice');
  return byCode;
}

/** Reads the list of sources; throws `LawDataFault` naming file, path and fault. */
export function readSources(file: string, value: unknown): ReadonlyMap<string, CriteriaSource> {
  const root = new LawValue(file, value).object(['sources']);
  const sources = root.sources.list((item): CriteriaSource => {
    const o = item.objectWith(['id', 'what', 'where', 'seenOn'], ['commit', 'official']);
    return { id: o.id.text(), what: o.what.text(), where: o.where.text() };
  });
  return new Map(sources.map((source) => [source.id, source]));
}

/** Reads the remarks in two languages, English first; throws `LawDataFault` naming file, path and fault. */
export function readRemarks(file: string, value: unknown): ReadonlyMap<string, string> {
  const root = new LawValue(file, value).object(['schemaVersion', 'remarks']);
  root.schemaVersion.whole(1, 1);
  const pairs = root.remarks.list((item) => {
    const o = item.object(['en', 'vi']);
    return [o.en.text(), o.vi.text()] as const;
  });
  return new Map(pairs);
}

let loading: Promise<CriteriaRemarks> | undefined;

/** Everything beside the sets, read once and kept. Throws `LawDataFault` where the data is not as promised. */
export function loadCriteriaRemarks(): Promise<CriteriaRemarks> {
  loading ??= load();
  return loading;
}

async function load(): Promise<CriteriaRemarks> {
  const [of2026, of2019, sources, remarks] = await Promise.all([
    import('../../law/criteria-sets/26-2026/evidence.json', { with: { type: 'json' } }),
    import('../../law/criteria-sets/1048-2019/evidence.json', { with: { type: 'json' } }),
    import('../../law/criteria-sets/sources.json', { with: { type: 'json' } }),
    import('../../law/criteria-sets/remarks.json', { with: { type: 'json' } }),
  ]);
  return {
    evidence: {
      '26-2026': readEvidence('law/criteria-sets/26-2026/evidence.json', of2026.default),
      '148-2023': new Map(),
      '1048-2019': readEvidence('law/criteria-sets/1048-2019/evidence.json', of2019.default),
    },
    sources: readSources('law/criteria-sets/sources.json', sources.default),
    inVietnamese: readRemarks('law/criteria-sets/remarks.json', remarks.default),
  };
}
