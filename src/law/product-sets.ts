// The product sets (bộ sản phẩm) of each instrument: number, name, sector, group, lead ministries; and which set of today
// an older number became. The same number under two instruments is not the same set.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Confidence, confidences, LawValue } from './law-reader.ts';

/** Instruments with product sets, by the folder of their data. */
export const setFolders = ['26-2026', '148-2023', '1048-2019'] as const;
export type SetFolder = (typeof setFolders)[number];

export const sectorCodes = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export type SectorCode = (typeof sectorCodes)[number];

export interface ProductSet {
  readonly number: number;
  /** Stable word for addresses and files: `che-tuoi-che-che-bien`. */
  readonly code: string;
  readonly name: string;
  readonly sector: SectorCode;
  readonly group: string;
  readonly subgroup: string | null;
  /** Lead ministries, the first one leading. */
  readonly lead: readonly string[];
  /** Samples handed in with a dossier. */
  readonly samples: number;
  /** Its name before an amendment. */
  readonly nameBefore: string | null;
  /** `seen` in a source, `derived` from one, `missing`: header only. */
  readonly provenance: 'seen' | 'derived' | 'missing';
}

export interface SetCatalogue {
  readonly folder: SetFolder;
  readonly instrument: string;
  readonly effectiveFrom: LocalDate;
  /** First day on which it no longer holds. */
  readonly effectiveUntil: LocalDate | null;
  readonly sectors: readonly { readonly code: SectorCode; readonly name: string }[];
  readonly sets: readonly ProductSet[];
}

/** Reads one instrument's sets; throws `LawDataFault` naming file, path and fault. */
export function readCatalogue(file: string, value: unknown): SetCatalogue {
  const root = new LawValue(file, value).object([
    'schemaVersion',
    'folder',
    'instrument',
    'amendedBy',
    'annex',
    'effectiveFrom',
    'effectiveUntil',
    'note',
    'sectors',
    'sets',
  ]);
  root.schemaVersion.whole(1, 1);
  const sets = root.sets.list((item): ProductSet => {
    const o = item.object([
      'number',
      'code',
      'name',
      'sector',
      'group',
      'subgroup',
      'lead',
      'samples',
      'nameBefore',
      'provenance',
    ]);
    return {
      number: o.number.whole(1, 26),
      code: o.code.text(),
      name: o.name.text(),
      sector: o.sector.oneOf(sectorCodes),
      group: o.group.text(),
      subgroup: o.subgroup.orNull((v) => v.text()),
      lead: o.lead.list((v) => v.text()),
      samples: o.samples.whole(0, 5),
      nameBefore: o.nameBefore.orNull((v) => v.text()),
      provenance: o.provenance.oneOf(['seen', 'derived', 'missing']),
    };
  });
  sets.forEach((set, i) => {
    if (set.number !== i + 1) root.sets.fault(`set ${set.number} stands at place ${i + 1}`);
  });
  return {
    folder: root.folder.oneOf(setFolders),
    instrument: root.instrument.text(),
    effectiveFrom: root.effectiveFrom.date(),
    effectiveUntil: root.effectiveUntil.orNull((v) => v.date()),
    sectors: root.sectors.list((item) => {
      const o = item.object(['code', 'name']);
      return { code: o.code.oneOf(sectorCodes), name: o.name.text() };
    }),
    sets,
  };
}

/** From an older set number to those of today; empty: it has no successor. */
export interface SetEdge {
  readonly from: number;
  readonly to: readonly number[];
  readonly confidence: Confidence;
}

/** Reads the map from older sets to those of today; throws `LawDataFault` naming file, path and fault. */
export function readCrossMap(file: string, value: unknown): ReadonlyMap<string, readonly SetEdge[]> {
  const root = new LawValue(file, value).object(['schemaVersion', 'into', 'maps']);
  root.into.oneOf(['26-2026']);
  const maps = root.maps.list((item) => {
    const o = item.object(['from', 'note', 'edges']);
    const edges = o.edges.list((edge): SetEdge => {
      const e = edge.object(['from', 'to', 'confidence']);
      return {
        from: e.from.whole(1, 26),
        to: e.to.list((v) => v.whole(1, 26)),
        confidence: e.confidence.oneOf(confidences),
      };
    });
    if (edges.length !== 26) o.edges.fault('expected one line for each of the 26 sets');
    return [o.from.oneOf(setFolders), edges] as const;
  });
  return new Map(maps);
}

export interface ProductSets {
  /** The sets of Decision 26/2026/QĐ-TTg, in force. */
  readonly today: SetCatalogue;
  readonly catalogues: Readonly<Record<SetFolder, SetCatalogue>>;
  /** A set of today by its number, or `undefined`. */
  set(number: number): ProductSet | undefined;
  /** A set of an instrument by its number, or `undefined`. */
  setOf(folder: SetFolder, number: number): ProductSet | undefined;
  /** The sets of today that an older number became, with how sure that is. */
  todayOf(folder: SetFolder, number: number): SetEdge | undefined;
  sectorName(code: SectorCode): string;
}

let loading: Promise<ProductSets> | undefined;

/** All product sets, read once and kept. Throws `LawDataFault` where the data is not as promised. */
export function loadProductSets(): Promise<ProductSets> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ProductSets> {
  const [now, of2023, of2019, map] = await Promise.all([
    import('../../law/product-sets/26-2026.json', { with: { type: 'json' } }),
    import('../../law/product-sets/148-2023.json', { with: { type: 'json' } }),
    import('../../law/product-sets/1048-2019.json', { with: { type: 'json' } }),
    import('../../law/product-sets/cross-map.json', { with: { type: 'json' } }),
  ]);
  const catalogues = {
    '26-2026': readCatalogue('law/product-sets/26-2026.json', now.default),
    '148-2023': readCatalogue('law/product-sets/148-2023.json', of2023.default),
    '1048-2019': readCatalogue('law/product-sets/1048-2019.json', of2019.default),
  } as const;
  const edges = readCrossMap('law/product-sets/cross-map.json', map.default);
  const today = catalogues['26-2026'];
  const setOf = (folder: SetFolder, number: number) => catalogues[folder].sets[number - 1];
  return {
    today,
    catalogues,
    set: (number) => setOf('26-2026', number),
    setOf,
    todayOf: (folder, number) =>
      folder === '26-2026'
        ? { from: number, to: [number], confidence: 'P' }
        : edges.get(folder)?.find((edge) => edge.from === number),
    sectorName: (code) => today.sectors.find((sector) => sector.code === code)?.name ?? code,
  };
}
