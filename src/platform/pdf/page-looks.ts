// One page of a producer's PDF as it looks on screen: its area, how it is turned, and the stamps, signatures and notes that lie on it as
// annotations. What acts (links, scripts, fields) stays behind; what is seen comes along.

import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPageLeaf,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

export interface Area {
  readonly left: number;
  readonly low: number;
  readonly right: number;
  readonly high: number;
}

/** `x' = a x + c y + e`, `y' = b x + d y + f`, as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const HIDDEN = 2;
const NO_VIEW = 32;

export function numbersOf(array: PDFArray | undefined, count: number): readonly number[] | null {
  if (array === undefined || array.size() !== count) return null;
  const numbers = Array.from({ length: count }, (_, i) => array.lookupMaybe(i, PDFNumber)?.asNumber());
  return numbers.every((one): one is number => one !== undefined && Number.isFinite(one)) ? numbers : null;
}

export function areaOf(array: PDFArray | undefined): Area | null {
  const numbers = numbersOf(array, 4);
  if (numbers === null) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
  const area = { left: Math.min(x1, x2), low: Math.min(y1, y2), right: Math.max(x1, x2), high: Math.max(y1, y2) };
  return area.right - area.left > 1 && area.high - area.low > 1 ? area : null;
}

const A4: Area = { left: 0, low: 0, right: 595.28, high: 841.89 };
const inherited = (page: PDFPageLeaf, name: string, context: PDFContext) =>
  context.lookup(page.getInheritableAttribute(PDFName.of(name)) as PDFRef | undefined);

/** What of a page is shown: the crop box where it lies within the media box. */
export function shownArea(page: PDFPageLeaf, context: PDFContext): Area {
  const box = (name: string): Area | null => {
    const found = inherited(page, name, context);
    return found instanceof PDFArray ? areaOf(found) : null;
  };
  const media = box('MediaBox') ?? A4;
  const crop = box('CropBox');
  if (crop === null) return media;
  const within = {
    left: Math.max(crop.left, media.left),
    low: Math.max(crop.low, media.low),
    right: Math.min(crop.right, media.right),
    high: Math.min(crop.high, media.high),
  };
  return within.right - within.left > 1 && within.high - within.low > 1 ? within : media;
}

/** Quarter turns clockwise, 0 to 3. */
export function turnsOf(page: PDFPageLeaf, context: PDFContext): number {
  const found = inherited(page, 'Rotate', context);
  const degrees = found instanceof PDFNumber ? found.asNumber() : 0;
  return Math.round((((degrees % 360) + 360) % 360) / 90) % 4;
}

/**
 * Sets an area, turned, at a place and a size.
 * @example placed({ left: 0, low: 0, right: 100, high: 200 }, 0, { left: 10, low: 20, scale: 0.5 }) // [0.5, 0, 0, 0.5, 10, 20]
 */
export function placed(
  area: Area,
  turns: number,
  { left, low, scale: s }: { readonly left: number; readonly low: number; readonly scale: number },
): Matrix {
  switch (turns) {
    case 1:
      return [0, -s, s, 0, left - s * area.low, low + s * area.right];
    case 2:
      return [-s, 0, 0, -s, left + s * area.right, low + s * area.high];
    case 3:
      return [0, s, -s, 0, left + s * area.high, low - s * area.left];
    default:
      return [s, 0, 0, s, left - s * area.left, low - s * area.low];
  }
}

/** An annotation that is seen: its appearance, and the matrix that lays it where it lies on the page. */
export interface SeenAnnotation {
  readonly look: PDFRef;
  readonly matrix: Matrix;
}

/** Everything that lies on a page and is seen, in its order. */
export function seenAnnotations(page: PDFPageLeaf, context: PDFContext): readonly SeenAnnotation[] {
  const all = page.Annots();
  if (all === undefined) return [];
  const seen: SeenAnnotation[] = [];
  for (let i = 0; i < all.size(); i += 1) {
    const annotation = all.lookup(i);
    const one = annotation instanceof PDFDict ? seenOne(annotation, context) : null;
    if (one !== null) seen.push(one);
  }
  return seen;
}

function seenOne(annotation: PDFDict, context: PDFContext): SeenAnnotation | null {
  const flags = annotation.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
  const kind = annotation.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText();
  if ((flags & HIDDEN) !== 0 || (flags & NO_VIEW) !== 0 || kind === 'Popup') return null;
  const rect = areaOf(annotation.lookupMaybe(PDFName.of('Rect'), PDFArray));
  const look = lookOf(annotation);
  if (rect === null || look === null) return null;
  const stream = context.lookup(look);
  if (!(stream instanceof PDFStream)) return null;
  const box = areaOf(stream.dict.lookupMaybe(PDFName.of('BBox'), PDFArray));
  if (box === null) return null;
  const own = numbersOf(stream.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray), 6) ?? [1, 0, 0, 1, 0, 0];
  return { look, matrix: fitted(box, own, rect) };
}

/** The normal appearance; of several the one of the state that the annotation is in. */
function lookOf(annotation: PDFDict): PDFRef | null {
  const normal = annotation.lookupMaybe(PDFName.of('AP'), PDFDict)?.get(PDFName.of('N'));
  const states = normal instanceof PDFRef ? annotation.context.lookup(normal) : normal;
  if (!(states instanceof PDFDict)) return normal instanceof PDFRef ? normal : null;
  const state = annotation.lookupMaybe(PDFName.of('AS'), PDFName);
  const chosen = state === undefined ? undefined : states.get(state);
  return chosen instanceof PDFRef ? chosen : null;
}

/** ISO 32000-1, 12.5.5: the turned box of the appearance is laid over the rectangle of the annotation. */
function fitted(box: Area, own: readonly number[], rect: Area): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  const corners = [
    [box.left, box.low],
    [box.right, box.low],
    [box.left, box.high],
    [box.right, box.high],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, low] = [Math.min(...xs), Math.min(...ys)];
  const sx = (rect.right - rect.left) / (Math.max(...xs) - left || 1);
  const sy = (rect.high - rect.low) / (Math.max(...ys) - low || 1);
  return [sx, 0, 0, sy, rect.left - sx * left, rect.low - sy * low];
}
