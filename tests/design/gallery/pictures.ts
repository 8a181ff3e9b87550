// Pictures for the gallery, drawn here (no photograph of a real product or person): a tin of tea, honey, terraces.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const SCENES: Readonly<Record<string, string>> = {
  tea: `<rect width="800" height="600" fill="#c9b88f"/><path d="M0 380L160 250l110 90l150-160l200 210l180-90v300H0z" fill="#7f9a6c"/><path d="M0 450l220-80l260 90l320-90v230H0z" fill="#4f7550"/>
    <rect x="290" y="150" width="220" height="340" rx="14" fill="#1f4a38"/><rect x="280" y="130" width="240" height="60" rx="14" fill="#16382a"/><rect x="310" y="250" width="180" height="150" fill="#efe6cf"/><path d="M400 270c40 30 40 80 0 110c-40-30-40-80 0-110z" fill="#5d8a4d"/><rect y="490" width="800" height="110" fill="#6b4a2f"/>`,
  honey: `<rect width="800" height="600" fill="#e9dcc0"/><rect y="470" width="800" height="130" fill="#8a6238"/><rect x="300" y="190" width="200" height="300" rx="30" fill="#c98a1c"/><rect x="300" y="190" width="200" height="80" rx="30" fill="#e0ac45"/><rect x="320" y="140" width="160" height="60" rx="8" fill="#5a3b1e"/><rect x="325" y="310" width="150" height="110" fill="#fbf4e2"/>`,
  noodles: `<rect width="800" height="600" fill="#d8d2c4"/><rect y="430" width="800" height="170" fill="#b79b6c"/><ellipse cx="400" cy="430" rx="250" ry="90" fill="#8f6a3d"/><g stroke="#e7dfcd" stroke-width="9" fill="none"><path d="M200 400q200-130 400 0M215 425q190-110 370 0M230 380q170-150 340 0M250 440q150-80 300 0M190 420q210-90 420 0"/></g>`,
};

/** A picture of the gallery as WebP bytes, 800 × 600; throws for a name it does not know. */
export async function picture(name: string): Promise<Buffer> {
  const scene = SCENES[name];
  if (scene === undefined) throw new RangeError(`no picture ${name}`);
  const sharp = require('sharp') as typeof import('sharp').default;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600">${scene}</svg>`;
  return sharp(Buffer.from(svg)).webp({ quality: 80 }).toBuffer();
}
