// What a hectare gives and what becomes of it, to ask again where more is declared than land can give. Known in general and checked
// against no norm: each says how sure it is.

import { foldText } from '#kernel/vietnamese-text.ts';
import { type Confidence, confidences, LawValue } from './law-reader.ts';

/** One raw material. */
export interface YieldOfCrop {
  readonly code: string;
  readonly name: string;
  /** Folded words by which a product or its raw material is known to be of it. */
  readonly words: readonly string[];
  /** Folded words by which it is known not to be. */
  readonly notWords: readonly string[];
  /** Kilograms of raw material of one hectare in a good year. */
  readonly mostPerHectare: number;
  /** Most kilograms of product of one kilogram of raw material. */
  readonly mostProduct: number;
  /** Months of harvest, 1 to 12. */
  readonly harvestMonths: readonly number[];
  /** What was harvested keeps: it can be made all year. */
  readonly keeps: boolean;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Reads the yields; throws `LawDataFault` naming file, path and fault. */
export function readYields(file: string, value: unknown): readonly YieldOfCrop[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'status', 'note', 'yields']);
  root.schemaVersion.whole(1, 1);
  root.status.oneOf(['ours']);
  return root.yields.list((item): YieldOfCrop => {
    const o = item.object([
      'code',
      'name',
      'words',
      'notWords',
      'mostPerHectare',
      'mostProduct',
      'harvestMonths',
      'keeps',
      'confidence',
      'source',
    ]);
    const share = o.mostProduct.value;
    return {
      code: o.code.text(),
      name: o.name.text(),
      words: o.words.list((one) => one.text()),
      notWords: o.notWords.list((one) => one.text()),
      mostPerHectare: o.mostPerHectare.whole(1, 1_000_000),
      mostProduct: typeof share === 'number' && share > 0 ? share : o.mostProduct.fault('expected a share'),
      harvestMonths: o.harvestMonths.list((one) => one.whole(1, 12)),
      keeps: typeof o.keeps.value === 'boolean' ? o.keeps.value : o.keeps.fault('expected true or false'),
      confidence: o.confidence.oneOf(confidences),
      source: o.source.text(),
    };
  });
}

let loading: Promise<readonly YieldOfCrop[]> | undefined;

/** All yields, read once and kept. */
export function loadYields(): Promise<readonly YieldOfCrop[]> {
  loading ??= import('../../law/yields.json', { with: { type: 'json' } }).then((document) =>
    readYields('law/yields.json', document.default),
  );
  return loading;
}

const holds = (text: string, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`(^|[^a-z])${word}([^a-z]|$)`).test(text));

/**
 * The yield of what a product is made of, by the words of its name and raw material; `null`: none is known.
 * @example yieldOf(yields, 'Hạt mắc ca sấy', null)?.code // 'macadamia'
 */
export function yieldOf(yields: readonly YieldOfCrop[], name: string, rawMaterial: string | null): YieldOfCrop | null {
  const text = foldText(`${name} · ${rawMaterial ?? ''}`);
  return yields.find((one) => holds(text, one.words) && !holds(text, one.notWords)) ?? null;
}
