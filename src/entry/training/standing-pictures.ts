// Pictures of the invented products of a training installation, drawn here: no photograph of a real product, shop or person. They go
// through the door of every photograph.

import { DrawnUpload } from '#modules/products/drawn-upload.ts';

/** What stands on the table: a tin, a pressed cake in paper, a carton of bags. */
export type Shape = 'tin' | 'cake' | 'carton';

/** A product as it is drawn: its shape, and the colours of the pack and of its label. */
export interface Look {
  readonly shape: Shape;
  readonly pack: string;
  readonly label: string;
}

const HILLS =
  '<rect width="1200" height="900" fill="#d9cba6"/><path d="M0 560L240 370l170 130l220-230l300 310l270-130v390H0z" fill="#86a072"/><path d="M0 680l330-120l390 140l480-140v340H0z" fill="#56805a"/><rect y="720" width="1200" height="180" fill="#70502f"/><path d="M0 720h1200v14H0z" fill="#5a3f25"/>';
const LEAF = (x: number, y: number): string =>
  `<path d="M${x} ${y}c56 42 56 112 0 154c-56-42-56-112 0-154z" fill="#5d8a4d"/><path d="M${x} ${y + 14}v128" stroke="#e7efd8" stroke-width="5"/>`;

const SHAPES: Readonly<Record<Shape, (look: Look) => string>> = {
  tin: ({ pack, label }) =>
    `<rect x="430" y="250" width="340" height="500" rx="20" fill="${pack}"/><rect x="414" y="212" width="372" height="92" rx="20" fill="${pack}" stroke="#00000033" stroke-width="6"/><rect x="460" y="390" width="280" height="250" rx="8" fill="${label}"/>${LEAF(600, 430)}`,
  cake: ({ pack, label }) =>
    `<ellipse cx="600" cy="700" rx="330" ry="74" fill="#4c3620"/><circle cx="600" cy="490" r="240" fill="${label}"/><circle cx="600" cy="490" r="240" fill="none" stroke="${pack}" stroke-width="22"/><circle cx="600" cy="490" r="150" fill="none" stroke="${pack}" stroke-width="8"/>${LEAF(600, 412)}`,
  carton: ({ pack, label }) =>
    `<path d="M380 380l60-90h420l-60 90z" fill="${pack}" opacity="0.85"/><rect x="380" y="380" width="420" height="370" fill="${pack}"/><path d="M800 380l60-90v370l-60 90z" fill="#00000055"/><rect x="420" y="430" width="340" height="270" rx="8" fill="${label}"/>${LEAF(590, 488)}<path d="M840 640q90 10 90 90" stroke="#efe6cf" stroke-width="6" fill="none"/><rect x="900" y="730" width="60" height="60" fill="${label}"/>`,
};

/** A picture as a person would send it. */
export async function drawnProduct(look: Look): Promise<DrawnUpload> {
  const { default: sharp } = await import('sharp');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${HILLS}${SHAPES[look.shape](look)}</svg>`;
  const sent = await sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
  const drawn = await DrawnUpload.of(new Uint8Array(sent));
  if (!drawn.ok) throw new Error(`training picture: ${JSON.stringify(drawn.problem)}`);
  return drawn.value;
}
