// A finished record in a training installation, sent by a phone as the app sends it: answers, drawn photographs, a position, a sample under seal, a
// signature of presence. One question is not met and two were left out, so that there is something to confirm and something to ask about.

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { Actor } from '#access/actor.ts';
import { addDays, type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { uuidV7 } from '#kernel/ids.ts';
import {
  answerField,
  askedOf,
  type Checklist,
  canonicalOperation,
  contentHash,
  foldVisit,
  hashOfOperation,
  keyedField,
  needsPhoto,
  type Operation,
  type OperationKind,
  type Question,
  type ValueOf,
} from '#modules/field/index.ts';
import { keepPhoto } from '#modules/field/use-cases/keep-photo.ts';
import { readPackage } from '#modules/field/use-cases/read-package.ts';
import { registerDevice } from '#modules/field/use-cases/register-device.ts';
import { sync } from '#modules/field/use-cases/sync.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import type { Ports } from '#runner/ports.ts';
import { type TrainingActs, trainingFile } from './acts.ts';
import { drawnOnSite } from './standing-pictures.ts';

const UNMET = 'price-clear';
const LEFT_OUT = 2;
const STANDS_AT = { latitude: 22.31052, longitude: 103.64118, accuracy: 14 };

/** A value that fits its question, as an inspector who finds things in order would give it. */
function valueFor({ code, kind, options, least, format }: Question, on: string): string | number {
  if (code === UNMET) return 'no';
  if (kind === 'yes-no') return 'yes';
  if (kind === 'choice') return (options?.find((one) => one.unmet !== true) ?? options?.[0])?.code ?? 'not-applicable';
  if (kind === 'number') return Math.max(least ?? 0, 3);
  if (kind === 'date') return on;
  return format === 'web-address' ? 'facebook.com/htx-gia-dinh' : 'Theo sổ của cơ sở (giả định)';
}

/** Writes operations in their chain, one every forty seconds, signed by a key of its own. */
function phoneOf(ports: Ports, visitId: VisitId, begins: Instant) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const made: Operation[] = [];
  const start = millisecondsOf(begins);
  return {
    publicKey: publicKey.export({ format: 'jwk' }),
    made,
    write<Kind extends OperationKind>(device: string, kind: Kind, field: string, value: ValueOf[Kind]): void {
      const at = start + made.length * 40_000;
      const last = made.at(-1);
      const unsigned = {
        ...{ id: uuidV7(at, ports.random), device, sequence: made.length + 1 },
        ...{ previous: last === undefined ? null : hashOfOperation(last), visitId, kind, field, sees: null, value },
        ...{ deviceTime: instantOf(at), serverTimeSeen: instantOf(start - 600_000), signature: '' },
      } as unknown as Operation;
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
      const signature = sign('sha256', Buffer.from(canonicalOperation(unsigned)), key).toString('base64url');
      made.push({ ...unsigned, signature });
    },
    key: (): string => uuidV7(start + made.length, ports.random),
  };
}

/** Sends the record of a visit that the inspector is assigned to, held in the morning two days ago. */
export async function sendTrainingRecord(
  ports: Ports,
  { act }: Pick<TrainingActs, 'act'>,
  inspector: Actor,
  visitId: VisitId,
): Promise<void> {
  const today = ports.clock.today();
  const day = addDays(today, -2);
  const phone = phoneOf(ports, visitId, `${day}T01:10:00.000Z` as Instant);
  const { publicKey, made } = phone;
  const { deviceId } = await act(registerDevice, { name: 'Điện thoại của Anh Seo (tập huấn)', publicKey }, inspector);
  const packed = await act(readPackage, { device: deviceId }, inspector);
  const keys = packed.visits.find(({ visit }) => visit.id === visitId)?.checklists ?? [];
  const checklists = keys.flatMap((key) => packed.checklists.find((one) => one.key === key) ?? []);
  const pictures = await Promise.all((['label', 'shelf', 'store'] as const).map(drawnOnSite));
  const hashes = pictures.map((one) => createHash('sha256').update(one).digest('hex'));
  const photograph = (n: number, of: string | null, words: string): void => {
    const sha256 = hashes[n] ?? '';
    const bytes = pictures[n]?.byteLength ?? 1;
    const about = { original: null, bytes, mediaType: 'image/jpeg', of, words, position: STANDS_AT };
    phone.write(deviceId, 'photographed', keyedField('photo', sha256), { sha256, ...about });
  };
  phone.write(deviceId, 'opened', 'visit', { checklists: keys });
  phone.write(deviceId, 'located', 'position', { position: STANDS_AT, reason: null });
  const productId = packed.visits.find(({ visit }) => visit.id === visitId)?.products[0]?.id ?? null;
  let shown = 0;
  for (const checklist of checklists) shown = answerAll(checklist, shown);
  while (shown < pictures.length) photograph(shown++, null, 'Nơi sản xuất (ảnh vẽ, tập huấn)');
  phone.write(deviceId, 'noted', keyedField('note', phone.key()), {
    words: 'Kho khô, có sổ lô (giả định).',
    photos: [],
  });
  phone.write(deviceId, 'sampled', keyedField('sample', phone.key()), {
    ...{ seal: 'NP-TH-0117', what: 'Thành phẩm, gói 500 g (giả định)', productId, quantity: '2 gói 500 g' },
    ...{ witness: 'Đại diện cơ sở (giả định)', photos: [] },
  });
  phone.write(deviceId, 'signed', keyedField('signature', phone.key()), {
    ...{ name: 'Đại diện cơ sở (giả định)', role: 'inspected', over: contentHash(foldVisit(made)) },
    strokes: 'M30 110 L70 40 L110 120 L150 60 L190 110 L230 70 L300 90',
  });
  phone.write(deviceId, 'finished', 'visit', { words: 'Cơ sở hợp tác, sổ sách đủ (giả định).' });
  for (let from = 0; from < made.length; from += 150) {
    const operations = made.slice(from, from + 150);
    const { results } = await act(sync, { device: deviceId, operations, unsent: 0 }, inspector);
    const bad = results.find((one) => one.state !== 'applied');
    if (bad !== undefined) throw new Error(`training record: ${JSON.stringify(bad)}`);
  }
  for (const [n, bytes] of pictures.entries()) {
    const file = await trainingFile(`anh-${n + 1}.jpg`, bytes);
    await act(keepPhoto, { visitId, sha256: hashes[n] ?? '', file }, inspector);
  }

  /** Answers what is asked, as long as anything is; answers how many pictures have been shown. */
  function answerAll(checklist: Checklist, from: number): number {
    const values = new Map<string, string | number>();
    const done = new Set<string>();
    let next = from;
    for (;;) {
      const open = askedOf(checklist, values).find(({ question }) => !done.has(question.code));
      if (open === undefined) return next;
      const { question } = open;
      done.add(question.code);
      const isLast = checklist === checklists.at(-1);
      const left = askedOf(checklist, values).length - done.size;
      if (isLast && left < LEFT_OUT) continue;
      const value = valueFor(question, day);
      values.set(question.code, value);
      const field = answerField(checklist.key, question.code);
      const note = question.code === UNMET ? 'Giá trên mạng cao hơn giá tại quầy 15.000 đồng (giả định).' : null;
      phone.write(deviceId, 'answered', field, { value, note, photos: [] });
      if (needsPhoto(question, value) && next < pictures.length) {
        photograph(next, field, `${question.text} (ảnh vẽ, tập huấn)`);
        next += 1;
      }
    }
  }
}
