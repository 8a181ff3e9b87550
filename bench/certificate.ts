// What it costs to draw a certificate: the sheet of its facts, its code and the page as PDF, beside Typst alone, which is handed the
// finished data of the same paper. Both files have to be the same, byte for byte. No server is asked.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { date } from '#kernel/calendar.ts';
import { scanAddress } from '#modules/certificates/rules/scan-address.ts';
import { type CertificateFacts, certificateSheet } from '#official-forms/certificate.ts';
import { renderCertificate } from '#platform/documents/render-certificate.ts';
import { qrPath } from '#platform/qr/qr-path.ts';
import { Draw } from './data/random.ts';
import type { Figure } from './report.ts';

/** Papers drawn in turns, each another product and code; how many are compared; rounds that warm up, and rounds that are timed. */
const PAPERS = 40;
const COMPARED = 5;
const ROUNDS = { warmUp: 2, timed: 5 };
/** What the system forgets after each paper, so that a server does not grow: the floor forgets as much. */
const KEPT_FOR = 4;

type Printed = Omit<CertificateFacts, 'qr'>;

function papers(): readonly Printed[] {
  const draw = new Draw();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const token = (): string => Array.from({ length: 141 }, () => letters[Math.floor(draw.next() * 32)]).join('');
  return Array.from({ length: PAPERS }, (_, i) => ({
    above: '',
    title: 'GIẤY CHỨNG NHẬN',
    lead: 'Sản phẩm OCOP – Chương trình mỗi xã một sản phẩm',
    place: 'Lai Châu',
    signer: 'CHỦ TỊCH',
    note: '',
    issuer: 'Chủ tịch UBND tỉnh Lai Châu',
    number: `${i + 1}/2026/GCN-OCOP`,
    productName: `Chè Shan tuyết cổ thụ giả định ${i + 1}`,
    producerName: `Hợp tác xã Chè bản ${i + 1} (giả định)`,
    placeName: 'Xã Tả Lèng, tỉnh Lai Châu',
    packs: ['Hộp 100 g', 'Túi 500 g'],
    stars: 3 + (i % 3),
    decisionNumber: '1250/QĐ-UBND',
    issuedOn: date('2026-11-20'),
    validUntil: date('2029-11-20'),
    madeOn: date('2026-11-23'),
    code: '0F3K2-9QW8E-R1TY',
    host: 'ocop.example.vn',
    token: token(),
    training: false,
  }));
}

const codeOf = ({ host, token }: Printed) => qrPath(scanAddress(`https://${host}`, token));

async function bySystem(paper: Printed): Promise<Uint8Array> {
  return (await renderCertificate(certificateSheet({ ...paper, qr: await codeOf(paper) }))).pdf;
}

/** The same paper as data for the template, made before anything is timed. */
async function dataOf(paper: Printed): Promise<string> {
  const qr = await codeOf(paper);
  const sheet = certificateSheet({ ...paper, qr });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.size} ${qr.size}"><path d="${qr.path}" fill="#000"/></svg>`;
  const sheets = [{ ...sheet, qr: svg }];
  return JSON.stringify({ title: sheet.title, keywords: [sheet.token], date: [2026, 11, 23], sheets });
}

/** Typst with the same template and fonts, and nothing else. */
function floor(): (data: string) => Uint8Array {
  const assets = join(import.meta.dirname, '../src/platform/documents/document-assets');
  const template = readFileSync(join(assets, 'certificate.typ'), 'utf8');
  const faces = ['Regular', 'Bold', 'Italic', 'BoldItalic'];
  const fontBlobs = faces.map((face) => readFileSync(join(assets, 'tinos', `Tinos-${face}.ttf`)));
  const compiler = NodeCompiler.create({ workspace: join(assets, 'tinos'), fontArgs: [{ fontBlobs }] });
  return (data) => {
    const { result } = compiler.compile({ mainFileContent: template, inputs: { paper: data } });
    if (result === null) throw new Error('Typst drew nothing');
    const pdf = compiler.pdf(result);
    compiler.evictCache(KEPT_FOR);
    return pdf;
  };
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds for one certificate, in turns, once both have drawn the same bytes. */
export async function certificateFigure(): Promise<Figure> {
  const all = papers();
  const data = await Promise.all(all.map(dataOf));
  const bare = floor();
  for (const [i, paper] of all.slice(0, COMPARED).entries()) {
    const [ours, theirs] = [await bySystem(paper), bare(data[i] ?? '')];
    if (!Buffer.from(ours).equals(theirs)) throw new Error(`the papers of ${paper.productName} differ`);
  }
  const times = { system: [] as number[], floor: [] as number[] };
  for (let round = 0; round < ROUNDS.warmUp + ROUNDS.timed; round += 1) {
    for (const [i, paper] of all.entries()) {
      // Typst remembers within the process, whoever asked: the floor draws a paper that is long forgotten.
      const other = data[(i + PAPERS / 2) % PAPERS] ?? '';
      const from = performance.now();
      await bySystem(paper);
      const between = performance.now();
      bare(other);
      const until = performance.now();
      if (round < ROUNDS.warmUp) continue;
      times.system.push(between - from);
      times.floor.push(until - between);
    }
  }
  return {
    measure: 'h',
    label: 'h  a certificate with its code, PDF',
    size: PAPERS,
    metric: 'paperMs',
    unit: '',
    system: median(times.system),
    floor: median(times.floor),
  };
}
