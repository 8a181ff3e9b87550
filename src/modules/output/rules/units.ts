// Units of output that can be compared: weights in kilograms, volumes in litres, anything else counted by its own name. A pack that says
// its content (`Hộp 100 g`) is that content.

import { foldText } from '#kernel/vietnamese-text.ts';

/** What a quantity is in the end: so many kilograms, litres, or pieces of one name. */
export interface Measured {
  /** `kg`, `l`, or the folded name of what is counted. */
  readonly base: string;
  readonly factor: number;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  g: 0.001,
  gr: 0.001,
  gam: 0.001,
  gram: 0.001,
  kg: 1,
  ky: 1,
  can: 1,
  yen: 10,
  ta: 100,
  tan: 1_000,
};
const VOLUMES: Readonly<Record<string, number>> = { ml: 0.001, cc: 0.001, l: 1, lit: 1, m3: 1_000, 'm³': 1_000 };

function plain(unit: string): Measured | null {
  const weight = WEIGHTS[unit];
  if (weight !== undefined) return { base: 'kg', factor: weight };
  const volume = VOLUMES[unit];
  return volume === undefined ? null : { base: 'l', factor: volume };
}

/**
 * What one of a unit comes to. A unit with a content in it is that content, whatever holds it.
 * @example measureOf('Hộp 100 g') // { base: 'kg', factor: 0.1 }
 */
export function measureOf(unit: string): Measured {
  const folded = foldText(unit).trim();
  const known = plain(folded.replace(/\s*\/\s*(nam|quy|thang)$/, ''));
  if (known !== null) return known;
  const content = /(\d+(?:[.,]\d+)?)\s*(kg|gram|gam|gr|g|ml|lit|l)\b/.exec(folded);
  const inside = content === null ? null : plain(content[2] ?? '');
  const many = Number((content?.[1] ?? '').replace(',', '.'));
  if (inside !== null && many > 0) return { base: inside.base, factor: many * inside.factor };
  return { base: folded, factor: 1 };
}

/**
 * A quantity of one unit in another; `null` where the two measure different things.
 * @example converted(2, 'tấn', 'kg') // 2000
 */
export function converted(quantity: number, from: string, to: string): number | null {
  const a = measureOf(from);
  const b = measureOf(to);
  return a.base === b.base ? (quantity * a.factor) / b.factor : null;
}

/** Units that every producer finds under its own, those of weight first. */
const USUAL = ['kg', 'tạ', 'tấn', 'lít', 'chai', 'hộp', 'gói', 'chiếc', 'con', 'sản phẩm', 'lượt khách'] as const;

/**
 * The units to choose from for a product: the one used last, those of its packs and capacity, the usual ones; each once.
 * @example unitChoices({ packs: [{ name: 'Hộp 100 g' }], capacityUnit: 'kg/năm' }, 'kg')[0] // 'kg'
 */
export function unitChoices(
  product: { readonly packs: readonly { readonly name: string }[]; readonly capacityUnit: string | null },
  last: string | null,
): readonly string[] {
  const own = product.capacityUnit === null ? [] : [product.capacityUnit.replace(/\s*\/\s*(năm|quý|tháng)$/u, '')];
  const all = [...(last === null ? [] : [last]), ...product.packs.map((pack) => pack.name), ...own, ...USUAL];
  const seen = new Set<string>();
  return all.filter((unit) => {
    const key = foldText(unit);
    if (unit === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Hectares that a text on raw material names, all of them together; `null`: it names none.
 * @example hectaresIn('6 ha mắc ca của 12 hộ; 1,5 ha thuê') // 7.5
 */
export function hectaresIn(text: string | null): number | null {
  if (text === null) return null;
  const found = [...foldText(text).matchAll(/(\d+(?:[.,]\d+)?)\s*(?:ha|hec-?ta)\b/g)];
  if (found.length === 0) return null;
  return found.reduce((sum, one) => sum + Number((one[1] ?? '0').replace(',', '.')), 0);
}

/**
 * The yearly output that a text promises, with its unit; `null`: it says none that is understood.
 * @example volumeIn('3 tấn hạt sấy mỗi năm') // { value: 3, unit: 'tấn' }
 */
export function volumeIn(text: string | null): { readonly value: number; readonly unit: string } | null {
  const match =
    /(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(kg|tấn|tạ|lít|chai|hộp|gói|chiếc|con|sản phẩm)(?![\p{L}])/iu.exec(
      text ?? '',
    );
  if (match === null) return null;
  const value = Number((match[1] ?? '').replaceAll('.', '').replace(',', '.'));
  return value > 0 ? { value, unit: (match[2] ?? '').toLowerCase() } : null;
}
