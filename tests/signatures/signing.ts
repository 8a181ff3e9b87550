// PDF files signed by test code of our own, well and badly: an update is appended to any PDF, with a field, its picture and the signature.

import { constants, sign } from 'node:crypto';
import { algorithmOf, digest, type Holder } from './authorities.ts';
import { type Der, inside, int, longTime, nothing, octets, oid, seq, set, utcTime } from './der.ts';

export interface SigningShape {
  readonly by: Holder;
  readonly kind?: string;
  readonly hash?: 'sha256' | 'sha1' | 'md5';
  /** Certificates that travel with it, beside the signer's. */
  readonly chain?: readonly Holder[];
  /** What the signer's clock says; `null`: nothing. */
  readonly at?: string | null;
  /** Who stamps the time, and when; `of`: another signature. */
  readonly stamp?: { readonly by: Holder; readonly at: string; readonly of?: Uint8Array };
  /** Signed with this key instead of that of the certificate. */
  readonly keyOf?: Holder;
  /** Names this certificate instead of its own; `null`: names none. */
  readonly names?: Holder | null;
  readonly lists?: readonly Der[];
  readonly isPss?: boolean;
  readonly withoutAttributes?: boolean;
  /** Bytes that are signed instead of the file's. */
  readonly instead?: Uint8Array;
}

const HASH_OIDS = { sha256: '2.16.840.1.101.3.4.2.1', sha1: '1.3.14.3.2.26', md5: '1.2.840.113549.2.5' } as const;
const DATA = '1.2.840.113549.1.7.1';
const attribute = (type: string, value: Uint8Array): Der => seq(oid(type), set(value));

interface Inner {
  readonly type: string;
  readonly content: Uint8Array | null;
  readonly unsigned: (signature: Uint8Array) => readonly Der[];
}

function cms(content: Uint8Array, shape: SigningShape, inner: Inner): Der {
  const { by, hash = 'sha256', chain = [], at = '2026-11-20T02:00:00Z', keyOf = by, names = by, lists = [] } = shape;
  const hashed = seq(oid(HASH_OIDS[hash]), nothing);
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(inner.type)),
    attribute('1.2.840.113549.1.9.4', octets(digest(hash, content))),
    ...(at === null ? [] : [attribute('1.2.840.113549.1.9.5', utcTime(at))]),
    ...(names === null
      ? []
      : [attribute('1.2.840.113549.1.9.16.2.47', seq(seq(seq(octets(digest('sha256', names.certificate))))))]),
  ];
  const signedSet = set(...attributes);
  const toSign = shape.withoutAttributes === true ? content : signedSet;
  const pss = { key: keyOf.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const signature = sign(hash, toSign, shape.isPss === true ? pss : keyOf.key);
  const mask = seq(oid('1.2.840.113549.1.1.8'), hashed);
  const algorithm =
    shape.isPss === true
      ? seq(oid('1.2.840.113549.1.1.10'), seq(inside(0, hashed), inside(1, mask), inside(2, int(32))))
      : by.key.asymmetricKeyType === 'ec'
        ? algorithmOf(by.key, hash)
        : seq(oid('1.2.840.113549.1.1.1'), nothing);
  const tagged = Buffer.from(signedSet);
  tagged[0] = 0xa0;
  const unsigned = inner.unsigned(signature);
  const issuer = seq(issuerOf(by), by.serial);
  const info = seq(
    int(1),
    issuer,
    hashed,
    ...(shape.withoutAttributes === true ? [] : [tagged]),
    algorithm,
    octets(signature),
    ...(unsigned.length === 0 ? [] : [inside(1, ...unsigned)]),
  );
  const data = seq(
    int(1),
    set(hashed),
    seq(oid(inner.type), ...(inner.content === null ? [] : [inside(0, octets(inner.content))])),
    inside(0, by.certificate, ...chain.map((one) => one.certificate)),
    ...(lists.length === 0 ? [] : [inside(1, ...lists)]),
    set(info),
  );
  return seq(oid('1.2.840.113549.1.7.2'), inside(0, data));
}

/** The name of the issuer, cut out of the certificate: fifth value of its body. */
function issuerOf({ certificate }: Holder): Der {
  const body = (from: Buffer): Buffer => {
    const long = from[1] ?? 0;
    return from.subarray(long < 128 ? 2 : 2 + (long & 0x7f));
  };
  let rest = body(body(certificate));
  const next = (): Buffer => {
    const first = rest[1] ?? 0;
    const head = first < 128 ? 2 : 2 + (first & 0x7f);
    const length = first < 128 ? first : rest.subarray(2, head).reduce((sum, byte) => sum * 256 + byte, 0);
    const whole = rest.subarray(0, head + length);
    rest = rest.subarray(head + length);
    return whole;
  };
  for (let i = 0; i < 3; i += 1) next();
  return next();
}

function timeStamp(signature: Uint8Array, { by, at, of = signature }: NonNullable<SigningShape['stamp']>): Der {
  const hashed = seq(oid(HASH_OIDS.sha256), nothing);
  const info = seq(int(1), oid('1.2.3.4'), seq(hashed, octets(digest('sha256', of))), int(7), longTime(at));
  const token = cms(info, { by }, { type: '1.2.840.113549.1.9.16.1.4', content: info, unsigned: () => [] });
  return attribute('1.2.840.113549.1.9.16.2.14', token);
}

/** The signature of some bytes. */
export function signatureOf(content: Uint8Array, shape: SigningShape): Der {
  const { stamp } = shape;
  return cms(shape.instead ?? content, shape, {
    type: DATA,
    content: null,
    unsigned: (signature) => (stamp === undefined ? [] : [timeStamp(signature, stamp)]),
  });
}

/** Hexadecimal signs that are kept free for a signature. */
const PLACE = 16_384;
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a PDF says at its end: how many objects, which is the catalogue, where its table lies. */
function endOf(text: string) {
  const last = (pattern: RegExp): number => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return { size: last(/\/Size (\d+)/g), root: last(/\/Root (\d+) 0 R/g), table: last(/startxref\s+(\d+)/g) };
}

/** Appends objects to a PDF, with a table of their own. */
export function updated(pdf: Uint8Array, objects: Readonly<Record<number, string>>): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const { size, root, table } = endOf(text);
  let body = text.endsWith('\n') ? '' : '\n';
  const places: [number, number][] = [];
  for (const [number, words] of Object.entries(objects)) {
    places.push([Number(number), text.length + body.length]);
    body += `${number} 0 obj\n${words}\nendobj\n`;
  }
  const start = text.length + body.length;
  const lines = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
  const most = Math.max(size, ...places.map(([number]) => number + 1));
  body += `xref\n${lines.join('')}trailer\n<< /Size ${most} /Root ${root} 0 R /Prev ${table} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([Buffer.from(pdf), latin(body)]);
}

/** The words of an object as they stand last in a file. */
export function wordsOfObject(pdf: Uint8Array, number: number): string {
  const text = Buffer.from(pdf).toString('latin1');
  const found = [...text.matchAll(new RegExp(`(?:^|[\\r\\n])${number} 0 obj([\\s\\S]*?)endobj`, 'g'))].at(-1);
  return (found?.[1] ?? '').trim();
}

/** A PDF with a signature at its end. */
export function signed(pdf: Uint8Array, shape: SigningShape): Buffer {
  const { size, root } = endOf(Buffer.from(pdf).toString('latin1'));
  const catalog = wordsOfObject(pdf, root).replace(/\/AcroForm <<[^>]*>>/, '');
  const fields = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/(\d+) 0 obj\n<< \/FT \/Sig/g),
  ].map(([, n]) => `${n} 0 R`);
  const dictionary = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${shape.kind ?? 'adbe.pkcs7.detached'} /ByteRange [0 ########## ########## ##########] /Contents <${'0'.repeat(PLACE)}> >>`;
  const update = updated(pdf, {
    [size]: dictionary,
    [size + 1]: `<< /FT /Sig /Type /Annot /Subtype /Widget /T (Ky${size}) /V ${size} 0 R /Rect [0 0 0 0] /F 132 >>`,
    [root]: catalog.replace(
      />>$/,
      `/AcroForm << /SigFlags 3 /Fields [${[...fields, `${size + 1} 0 R`].join(' ')}] >> >>`,
    ),
  });
  const from = update.indexOf(`<${'0'.repeat(PLACE)}>`, pdf.length);
  const again = from + PLACE + 2;
  const range = [from, again, update.length - again].map((n) => String(n).padEnd(10, ' ')).join(' ');
  update.write(range, update.indexOf('##########', pdf.length), 'latin1');
  const covered = Buffer.concat([update.subarray(0, from), update.subarray(again)]);
  update.write(signatureOf(covered, shape).toString('hex'), from + 1, 'latin1');
  return update;
}
