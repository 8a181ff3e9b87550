// The invented register of the workload: 9,000 producers in every commune of the country, N products of theirs with one
// recognition each. The first products are the same for every N, and the same in every run.

import { addDays, addMonths, date, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { brands, kinds, producerBeginnings, qualities } from './names.ts';
import { Draw } from './random.ts';

export const PRODUCERS = 9_000;

/** Recognitions were given in forty-three months from here on; each holds for thirty-six. */
export const FIRST_DAY: LocalDate = date('2023-04-25');
export const MONTHS = 43;
const LAST_DAY = addDays(addMonths(FIRST_DAY, MONTHS), -1);
const DAYS = Math.round((Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / 86_400_000) + 1;

export interface BenchPlace {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly communeCode: string;
  readonly communeName: string;
  /** Without its type word. */
  readonly communeShort: string;
}

export interface BenchProducer extends BenchPlace {
  readonly name: string;
  readonly type: (typeof producerBeginnings)[number]['type'];
}

export interface BenchProduct {
  readonly name: string;
  /** Place of its producer in the list of producers. */
  readonly producer: number;
  readonly set: number;
  readonly stars: number;
  readonly decisionNumber: string;
  readonly issuedOn: LocalDate;
  readonly officialCode: string;
  readonly priceVnd: number;
  readonly specification: string;
}

/** Every commune of today, in the order of the law's own list. */
export async function places(): Promise<readonly BenchPlace[]> {
  const { since } = await loadTerritory();
  return [...since.communes.values()].map((commune) => ({
    provinceCode: commune.provinceCode,
    provinceName: since.provinces.get(commune.provinceCode)?.fullName ?? '',
    communeCode: commune.code,
    communeName: commune.fullName,
    communeShort: commune.name,
  }));
}

/** The producers; `count` fewer for a quick run. */
export async function drawProducers(count: number = PRODUCERS): Promise<readonly BenchProducer[]> {
  const draw = new Draw();
  const all = await places();
  return Array.from({ length: count }, (_, i) => {
    const place = draw.of(all);
    const { words, type } = draw.of(producerBeginnings);
    return { ...place, name: `${words} ${draw.of(brands)} giả định ${i + 1}`, type };
  });
}

function starsOf(draw: Draw): number {
  const at = draw.next() * 100;
  return at < 73 ? 3 : at < 98.5 ? 4 : 5;
}

/** Most products are named after the place they come from, some after a brand, some boast of a quality besides. */
function nameOf(draw: Draw, kind: string, place: string): string {
  const quality = draw.chance(40) ? ` ${draw.of(qualities)}` : '';
  return `${kind}${quality} ${draw.chance(60) ? place : draw.of(brands)}`;
}

/** The first `count` products of these producers. */
export function drawProducts(count: number, producers: readonly BenchProducer[]): readonly BenchProduct[] {
  const draw = new Draw();
  return Array.from({ length: count }, (_, i): BenchProduct => {
    const kind = draw.of(kinds);
    const producer = draw.below(producers.length);
    const issuedOn = addDays(FIRST_DAY, draw.below(DAYS));
    const { year } = partsOf(issuedOn);
    const commune = producers[producer]?.communeCode ?? '';
    return {
      name: nameOf(draw, kind.name, producers[producer]?.communeShort ?? ''),
      producer,
      set: kind.set,
      stars: starsOf(draw),
      decisionNumber: `${1 + draw.below(4_000)}/QĐ-UBND`,
      issuedOn,
      officialCode: `${producers[producer]?.provinceCode}-${commune}-${i + 1}-${year}`,
      priceVnd: (1 + draw.below(80)) * 5_000,
      specification: `Túi ${(1 + draw.below(10)) * 100} g`,
    };
  });
}
