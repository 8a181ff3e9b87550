// A drawing of the kind of product, where the register has no photograph: one line weight, nothing that looks like a brand.

/** What is drawn; the catalogue chooses by product set. */
export type DrawingName =
  | 'basket'
  | 'grain'
  | 'leaf'
  | 'jar'
  | 'meat'
  | 'bottle'
  | 'herb'
  | 'craft'
  | 'flower'
  | 'house';

const PATHS: Readonly<Record<DrawingName, string>> = {
  // Fresh produce in a carrying basket.
  basket: 'M26 34h44l-6 26H32zM30 34c2-12 10-18 18-18s16 6 18 18M28 43h40M30 52h36M40 34v26M48 34v26M56 34v26',
  // An ear of rice.
  grain:
    'M48 64V22M48 30c-7-1-10-5-10-11c7 1 10 5 10 11zM48 30c7-1 10-5 10-11c-7 1-10 5-10 11zM48 42c-7-1-10-5-10-11c7 1 10 5 10 11zM48 42c7-1 10-5 10-11c-7 1-10 5-10 11zM48 54c-7-1-10-5-10-11c7 1 10 5 10 11zM48 54c7-1 10-5 10-11c-7 1-10 5-10 11z',
  // Two leaves and a bud of tea.
  leaf: 'M48 62V36M48 44c-16 2-22-6-24-16c14-2 22 4 24 16zM48 44c16 2 22-6 24-16c-14-2-22 4-24 16zM48 36c-5-6-5-13 0-20c5 7 5 14 0 20z',
  // A jar with a lid: honey, spices, pickles.
  jar: 'M36 18h24v8H36zM38 26c-6 4-8 8-8 14v16c0 4 2 6 6 6h24c4 0 6-2 6-6V40c0-6-2-10-8-14M34 42h28M34 52h28',
  // Smoked meat hung on a string.
  meat: 'M24 18h48M36 18v8M48 18v8M60 18v8M32 26h8l2 32c-4 4-8 4-12 0zM44 26h8l2 32c-4 4-8 4-12 0zM56 26h8l2 32c-4 4-8 4-12 0z',
  // A bottle and a cup.
  bottle:
    'M38 14h10v12c6 4 8 8 8 14v20c0 2-1 4-4 4H34c-3 0-4-2-4-4V40c0-6 2-10 8-14zM30 44h26M62 50h14v8c0 4-3 6-7 6s-7-2-7-6z',
  // A mortar with herbs.
  herb: 'M28 40h40c0 12-6 20-14 22v4H42v-4c-8-2-14-10-14-22zM24 40h48M58 40l12-24M40 40c-8-6-8-14-4-20c6 5 8 12 4 20zM46 40c-2-8 0-14 6-18c3 7 1 13-6 18z',
  // Cloth with a woven band.
  craft: 'M28 16h40v48H28zM28 26h40M28 54h40M34 40l7-8l7 8l-7 8zM48 40l7-8l7 8l-7 8z',
  // A plant in a pot.
  flower:
    'M34 46h28l-4 18H38zM48 46V30M48 30c-6 0-10-4-10-9c5 0 9 3 10 9zM48 30c6 0 10-4 10-9c-5 0-9 3-10 9zM48 24c-3-3-3-7 0-11c3 4 3 8 0 11z',
  // A house on stilts before mountains.
  house: 'M10 52l20-26l12 14l14-20l30 32M32 48l16-12l16 12M36 46v14M60 46v14M34 54h28M42 54v10M54 54v10M40 46h16v8H40z',
};

/**
 * @example <ProductDrawing name="leaf" />
 */
export function ProductDrawing({ name }: { readonly name: DrawingName }) {
  return (
    <svg class="drawing" viewBox="0 0 96 76" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
