// Drawings and sounds of the fifteen kinds: there, small, saying what the words say, and only for who may read evidence.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceKinds } from '#law/evidence-kinds.ts';
import { textsOf } from '#texts/index.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { walletOwner } from './making.ts';

const folder = join(import.meta.dirname, '../../src/modules/evidence/guidance-assets');
const bytes = (name: string): Buffer => readFileSync(join(folder, name));

describe('the guidance of every kind', () => {
  it('has a drawing without script or outside address, with as many numbers as words say', () => {
    for (const kind of evidenceKinds) {
      const svg = bytes(`${kind}.svg`).toString('utf8');
      expect([kind, /<script|on\w+=|href|style=|url\(/i.test(svg)]).toEqual([kind, false]);
      const numbers = [...svg.matchAll(/<text[^>]*>(\d)<\/text>/g)].map((found) => Number(found[1])).sort();
      for (const lang of ['vi', 'en'] as const) {
        const { length } = textsOf(lang).evidence.guidance.marks[kind];
        expect([kind, numbers]).toEqual([kind, Array.from({ length }, (_, i) => i + 1)]);
      }
    }
  });

  it('is spoken in a sound of at most 40 kB, word for word what stands in the guidance', () => {
    const { spoken } = JSON.parse(bytes('spoken.json').toString('utf8')) as { spoken: Record<string, string> };
    const { kinds } = textsOf('vi').evidence;
    for (const kind of evidenceKinds) {
      const { name, shows } = kinds[kind];
      expect([kind, spoken[kind]]).toEqual([kind, `${name}. Trên giấy phải thấy: ${shows}`]);
      expect(statSync(join(folder, `${kind}.mp3`)).size).toBeLessThanOrEqual(40_000);
    }
    expect(readdirSync(folder)).toHaveLength(evidenceKinds.length * 2 + 1);
  });
});

describe('on the page', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await freshHouse();
  });
  afterAll(() => house.close());

  it('they are shown without a script, play only when asked, and say that the voice is a machine', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const { code } = await walletOwner(house);
    const { text } = await tua.get(`/vi-minh-chung/${code}`);
    expect(text).toContain('Giọng máy, sẽ thu lại.');
    expect(text.match(/<audio[^>]*preload="none"/g)).toHaveLength(15);
    expect(text).not.toContain('autoplay');
    const drawing = await tua.get('/vi-minh-chung/huong-dan/test-report.svg');
    expect([drawing.status, drawing.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    const sound = await tua.get('/vi-minh-chung/huong-dan/awards.mp3');
    expect([sound.status, sound.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
    expect(sound.headers.get('content-security-policy')).toContain("media-src 'self'");
  });

  it('nothing else is given out from there, and nothing to strangers', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    for (const odd of ['spoken.json', 'awards.txt', '..%2fstore.ts', 'toString.svg']) {
      expect([odd, (await tua.get(`/vi-minh-chung/huong-dan/${odd}`)).status]).toEqual([odd, 404]);
    }
    expect((await stranger(house).get('/vi-minh-chung/huong-dan/awards.svg')).status).not.toBe(200);
  });
});
