// Codes of papers as they meet a telephone: photographed a little turned, or standing before its camera.

import sharp from 'sharp';
import { scanAddress } from '#modules/certificates/rules/scan-address.ts';
import { qrPath } from '#platform/qr/qr-path.ts';
import type { TestHouse } from '../support/database.ts';

/** The address that is printed on packs under the code of a paper. */
export async function printedAddress(house: TestHouse, code: string): Promise<string> {
  const { rows } = await house.ports.database.writePool.query('select token from certificate where code = $1', [code]);
  return scanAddress('https://ocop.laichau.gov.vn', String(rows[0].token));
}

async function drawn(address: string): Promise<Buffer> {
  const { size, path } = await qrPath(address);
  const side = size + 8;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="600" height="600"><path d="M-4-4h${side}v${side}h-${side}z" fill="#fff"/><path d="${path}"/></svg>`,
  );
}

/** A printed address as a phone would photograph it. */
export async function photographed(address: string): Promise<Buffer> {
  return await sharp(await drawn(address))
    .rotate(4, { background: '#eee' })
    .jpeg({ quality: 60 })
    .toBuffer();
}

/** What a camera sees that is held over a printed address: a film of one second (Y4M, grey on grey), for a browser without a camera. */
export async function filmed(address: string): Promise<Buffer> {
  const [width, height, frames] = [640, 480, 10];
  const { data } = await sharp(await drawn(address))
    .resize(width, height, { fit: 'contain', background: '#eee' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colour = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), data, colour]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame)]);
}
