// Which product of the register a row of a list is: the same one for certain, one like it, or none. Certain is the code
// (the register's own or the programme's), the decision together with the name, or name, producer and place together.

import type { ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { RegisterRecord } from './fields.ts';
import type { MatchGround, NearGround } from './import-row.ts';
import { madeOnce } from './made-once.ts';
import { producerKey } from './producer-kind.ts';

/** A product of the register, by what rows are compared with. */
export interface KnownProduct {
  readonly id: ProductId;
  readonly code: string;
  readonly name: string;
  readonly norm: string;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  readonly officialCodes: readonly string[];
}

export type MatchOfRow =
  | { readonly kind: 'none' }
  | { readonly kind: 'certain'; readonly product: KnownProduct; readonly ground: MatchGround }
  | { readonly kind: 'near'; readonly product: KnownProduct; readonly ground: NearGround };

type Asked = Pick<
  RegisterRecord,
  'productName' | 'producerName' | 'productCode' | 'registerCode' | 'decisionNo' | 'newCommuneCode' | 'village'
>;

/** Whether a product carries a decision of that number; asked only of products of the same name. */
export type HasDecision = (id: ProductId, decisionNo: string) => boolean;

/** Names at least this much alike, of the same producer or place, may be one product written in two ways. */
const NEARLY = 0.8;

/**
 * How much two folded names are alike, 0 to 1: twice their shared pairs of letters by all pairs (Dice).
 * @example alikeness('che shan tuyet', 'che shan tuyet') // 1
 */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i += 1) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < b.length - 1; i += 1) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** Numbers in a name: "loại 1" and "loại 2" are two products, however alike the letters. */
const figures = (norm: string): string => (norm.match(/\d+/g) ?? []).join(' ');

/** The register as rows are looked up in it. Rows of a list are many, so every look-up is by key. */
export class KnownRegister {
  readonly #byOwnCode = new Map<string, KnownProduct>();
  readonly #byOfficialCode = new Map<string, KnownProduct[]>();
  readonly #byNorm = new Map<string, KnownProduct[]>();
  readonly #byCommune = new Map<string, KnownProduct[]>();
  readonly #byMaker = new Map<string, KnownProduct[]>();
  readonly #maker = madeOnce(producerKey);
  readonly #norm = madeOnce(foldName);

  constructor(products: readonly KnownProduct[]) {
    for (const product of products) {
      this.#byOwnCode.set(product.code, product);
      for (const code of product.officialCodes) add(this.#byOfficialCode, code, product);
      add(this.#byNorm, product.norm, product);
      if (product.communeCode !== null) add(this.#byCommune, product.communeCode, product);
      if (product.producerName !== null) add(this.#byMaker, this.#maker(product.producerName), product);
    }
  }

  /** Products with the name of the row; those whose decisions `HasDecision` is asked about. */
  namesakes(row: Pick<Asked, 'productName'>): readonly KnownProduct[] {
    return row.productName === null ? [] : (this.#byNorm.get(this.#norm(row.productName)) ?? []);
  }

  /** What the row is. */
  match(row: Asked, hasDecision: HasDecision): MatchOfRow {
    const own = row.registerCode === null ? undefined : this.#byOwnCode.get(row.registerCode);
    if (own !== undefined) return { kind: 'certain', product: own, ground: 'system-code' };
    const norm = this.#norm(row.productName ?? '');
    const maker = row.producerName === null ? null : this.#maker(row.producerName);
    const sameMaker = (product: KnownProduct): boolean =>
      maker !== null && product.producerName !== null && this.#maker(product.producerName) === maker;
    return (
      this.#byCode(row, norm, sameMaker) ??
      this.#byName(row, maker, sameMaker, hasDecision) ??
      this.#byLikeness(row, norm, maker) ?? { kind: 'none' }
    );
  }

  #byCode(row: Asked, norm: string, sameMaker: (product: KnownProduct) => boolean): MatchOfRow | null {
    const coded = row.productCode === null ? [] : (this.#byOfficialCode.get(row.productCode) ?? []);
    const named = coded.filter((product) => product.norm === norm);
    const product = named.length === 1 ? named[0] : coded.length === 1 ? coded[0] : undefined;
    if (product === undefined) {
      return coded[0] === undefined ? null : { kind: 'near', product: coded[0], ground: 'several' };
    }
    const agrees = product.norm === norm || sameMaker(product) || alikeness(product.norm, norm) >= NEARLY;
    return agrees
      ? { kind: 'certain', product, ground: 'product-code' }
      : { kind: 'near', product, ground: 'code-of-another' };
  }

  #byName(
    row: Asked,
    maker: string | null,
    sameMaker: (product: KnownProduct) => boolean,
    hasDecision: HasDecision,
  ): MatchOfRow | null {
    const named = this.namesakes(row);
    if (named.length === 0) return null;
    const samePlace = (product: KnownProduct): boolean => product.communeCode === row.newCommuneCode;
    const bothSilent = (product: KnownProduct): boolean => maker === null && product.producerName === null;
    const whole = named.filter((product) => samePlace(product) && (sameMaker(product) || bothSilent(product)));
    const only = whole[0];
    if (only !== undefined && (row.newCommuneCode !== null || maker !== null)) {
      return whole.length === 1
        ? { kind: 'certain', product: only, ground: 'name-producer-place' }
        : { kind: 'near', product: only, ground: 'several' };
    }
    const { decisionNo } = row;
    const decided = decisionNo === null ? [] : named.filter((product) => hasDecision(product.id, decisionNo));
    if (decided.length === 1 && decided[0] !== undefined) {
      return { kind: 'certain', product: decided[0], ground: 'decision' };
    }
    const made = named.find(sameMaker);
    if (made !== undefined) return { kind: 'near', product: made, ground: 'same-name-and-producer' };
    const here = named.find((product) => samePlace(product) && (maker === null || product.producerName === null));
    if (here !== undefined && row.newCommuneCode !== null)
      return { kind: 'near', product: here, ground: 'same-name-and-place' };
    const placeless = named.find((product) => product.communeCode === null || row.newCommuneCode === null);
    const silent = placeless !== undefined && (maker === null || placeless.producerName === null);
    return silent ? { kind: 'near', product: placeless, ground: 'same-name' } : null;
  }

  /** Nearly the same name, of the same producer or, where one of the two names none, in the same commune. */
  #byLikeness(row: Asked, norm: string, maker: string | null): MatchOfRow | null {
    if (norm === '') return null;
    const places = row.newCommuneCode === null ? [] : (this.#byCommune.get(row.newCommuneCode) ?? []);
    const candidates = [
      ...(maker === null ? [] : (this.#byMaker.get(maker) ?? [])),
      ...places.filter((product) => maker === null || product.producerName === null),
    ];
    let best: { product: KnownProduct; like: number } | null = null;
    for (const product of candidates) {
      if (figures(product.norm) !== figures(norm)) continue;
      const like = alikeness(product.norm, norm);
      if (like >= NEARLY && (best === null || like > best.like)) best = { product, like };
    }
    return best === null ? null : { kind: 'near', product: best.product, ground: 'near-name' };
  }
}

function add(map: Map<string, KnownProduct[]>, key: string, product: KnownProduct): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [product]);
  else list.push(product);
}
