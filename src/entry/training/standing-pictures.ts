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

/** What an inspector's photograph of an invented place shows: a label, a shelf, a store room. Nobody is on it. */
export type Scene = 'label' | 'shelf' | 'store';

const box = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${fill}"/>`;
const SCENES: Readonly<Record<Scene, string>> = {
  label: `${box(0, 0, 1200, 900, '#8a6f4d')}${box(260, 90, 680, 720, '#f3ead2')}${box(320, 150, 560, 120, '#2f6b4f')}<text x="600" y="228" font-size="56" fill="#fff" text-anchor="middle" font-family="sans-serif">HTX GIẢ ĐỊNH</text>${LEAF(600, 320)}${[520, 570, 620, 670].map((y, i) => box(340, y, 520 - i * 60, 18, '#8c7a55')).join('')}<text x="600" y="770" font-size="40" fill="#5a3f25" text-anchor="middle" font-family="sans-serif">3 SAO · TẬP HUẤN</text>`,
  shelf: `${box(0, 0, 1200, 900, '#cbb894')}${[260, 540, 820].map((y) => box(60, y, 1080, 24, '#6b4c2c')).join('')}${[100, 380, 660].flatMap((y, row) => [0, 1, 2, 3, 4, 5].map((n) => box(100 + n * 172, y, 130, 160, ['#2f6b4f', '#a9783a', '#7c3f2c'][(row + n) % 3] ?? '#2f6b4f'))).join('')}`,
  store: `${box(0, 0, 1200, 900, '#d8d2c4')}${box(0, 640, 1200, 260, '#9a9384')}${[0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((n) => box(140 + n * 230, 620 - row * 150, 210, 140, '#b58a56'))).join('')}${box(120, 760, 960, 26, '#6b4c2c')}${box(950, 120, 150, 190, '#bfe0ea')}`,
};

/** Such a photograph as a phone sends it, without a place or a time in it. */
export async function drawnOnSite(scene: Scene): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">${SCENES[scene]}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 84 }).toBuffer());
}
