// A dossier as one ZIP: its papers, the frozen copy, every file of its evidence byte for byte, and a manifest for programs and one for
// people. Whoever unpacks it checks it with one command: `sha256sum -c SHA256SUMS`.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { CutOutOf } from '#modules/evidence/index.ts';
import { inSentence } from '#official-forms/decree-30-2020/letter-frame.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { type ZipEntry, zipBytes } from '#platform/files/zip-stream.ts';
import { citedBytes } from './cited-bytes.ts';
import { subjectOf } from './paper-source.ts';
import { aboutPiece, packedPath, signedPath, volumeWords, type WholeParts } from './whole-dossier.ts';

/** A file of the archive as its manifest names it. */
export interface PackedFile {
  readonly path: string;
  readonly role: 'frozen-copy' | 'paper' | 'signed-page' | 'evidence' | 'report-photo';
  readonly title: string;
  readonly mediaType: string;
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Of evidence alone. */
  readonly evidence: null | {
    readonly place: number;
    readonly subject: string;
    readonly subjectTitle: string;
    readonly issuer: string | null;
    readonly number: string | null;
    readonly issuedOn: string | null;
    readonly expiresOn: string | null;
    /** The name it was sent under. */
    readonly sentName: string;
    /** The scan and the pages that it was cut out of; `null`: it was sent as it is. */
    readonly cutOutOf: CutOutOf | null;
  };
}

const utf8 = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, 'utf8'));
const FROZEN = 'ban-nop.json';

/** Every file of a dossier, in the order of its contents. */
export function packedFiles(whole: WholeParts): readonly PackedFile[] {
  const { papers, pieces, signed, source, sent, report } = whole;
  const own = { role: 'paper', mediaType: 'application/pdf', evidence: null } as const;
  return [
    ...papers.map(({ name, title, pdf, pages }) => {
      return { ...own, path: `${name}.pdf`, title, pages, bytes: pdf.byteLength, sha256: sha256Hex(pdf) };
    }),
    {
      path: FROZEN,
      role: 'frozen-copy',
      title: `Bản chốt lúc nộp, lần ${sent.ordinal}`,
      mediaType: 'application/json',
      pages: null,
      bytes: utf8(whole.content).byteLength,
      sha256: sha256Hex(utf8(whole.content)),
      evidence: null,
    },
    ...signed.flatMap(({ form, title, files }) =>
      files.map((file, i): PackedFile => {
        const { mediaType, pages, bytes, sha256 } = file;
        const path = signedPath(form, file, i);
        return { path, role: 'signed-page', title, mediaType, pages, bytes, sha256, evidence: null };
      }),
    ),
    ...pieces.flatMap((piece) => {
      const { place, title, issuer, number, issuedOn, expiresOn } = piece;
      const subject = subjectOf(piece, source);
      return piece.files.map((file, i): PackedFile => {
        const { mediaType, pages, bytes, sha256, name: sentName, cutOutOf = null } = file;
        const about = {
          place,
          subject: subject.code,
          subjectTitle: subject.title,
          issuer,
          number,
          issuedOn,
          expiresOn,
        };
        const path = packedPath(piece, file, i);
        return {
          path,
          role: 'evidence',
          title,
          mediaType,
          pages,
          bytes,
          sha256,
          evidence: { ...about, sentName, cutOutOf },
        };
      });
    }),
    ...(report?.photos ?? []).map(({ caption, bytes, largeHash }, i): PackedFile => {
      const number = String(i + 1).padStart(2, '0');
      const title = [`Ảnh ${i + 1} của Mẫu số 03`, caption].filter((one) => one !== null).join('. ');
      return {
        path: `anh-mau-03/${number}.jpg`,
        role: 'report-photo',
        title,
        mediaType: 'image/jpeg',
        pages: null,
        bytes,
        sha256: largeHash,
        evidence: null,
      };
    }),
  ];
}

/** The manifest for programs. */
export function manifestOf(whole: WholeParts, files: readonly PackedFile[]) {
  const { sent, source, volume } = whole;
  const { frozen } = sent;
  return {
    format: 'openocop-dossier/1',
    dossier: {
      slipNumber: frozen.slipNumber,
      receivedOn: frozen.receivedOn,
      sending: sent.ordinal,
      kind: frozen.kind,
      checkCode: sent.contentHash,
      product: { code: frozen.product.code, name: frozen.product.name },
      producer: { code: frozen.producer.code, name: frozen.producer.name },
      commune: source.commune,
      province: source.province,
      criteria: frozen.set,
    },
    evidence: volume,
    files,
  };
}

/** Where the pages of a paper stand in the scan that they were cut out of. */
function cutWords({ evidence }: PackedFile): readonly string[] {
  const scan = evidence?.cutOutOf ?? null;
  if (scan === null) return [];
  return [`   Cắt từ bản quét gốc: trang ${scan.fromPage}–${scan.toPage} (SHA-256 của bản quét: ${scan.sha256})`];
}

/** The manifest for people. */
function readableManifest(whole: WholeParts, files: readonly PackedFile[]): string {
  const { sent, source, volume } = whole;
  const lines = [
    'DANH MỤC THÀNH PHẦN HỒ SƠ',
    '',
    `Sản phẩm: ${source.product.name} (${source.product.code})`,
    `Chủ thể: ${source.producer.name} (${sent.frozen.producer.code})`,
    `Phiếu số: ${sent.frozen.slipNumber}, nhận ngày ${formatVietnamese(sent.frozen.receivedOn)}, bản nộp lần ${sent.ordinal}`,
    `Nộp tại: Ủy ban nhân dân ${inSentence(source.commune)}, ${inSentence(source.province)}`,
    `Minh chứng: ${volumeWords(volume)}`,
    `Mã kiểm tra (SHA-256 của ${FROZEN}): ${sent.contentHash}`,
    '',
    'Kiểm tra tệp có còn nguyên không:',
    '  Linux, macOS:  sha256sum -c SHA256SUMS   (macOS: shasum -a 256 -c SHA256SUMS)',
    '  Windows:       certutil -hashfile TÊN-TỆP SHA256, rồi so với dòng SHA-256 dưới đây',
    '',
  ];
  for (const [i, file] of files.entries()) {
    const piece = whole.pieces.find((one) => one.place === file.evidence?.place);
    const title = file.evidence === null ? file.title : `Minh chứng ${file.evidence.place}. ${file.title}`;
    lines.push(
      `${i + 1}. ${title}`,
      ...(piece === undefined ? [] : [`   ${aboutPiece(piece, source)}`]),
      `   Tệp: ${file.path}${file.evidence === null ? '' : ` (tên khi gửi: ${file.evidence.sentName})`}`,
      ...cutWords(file),
      `   ${file.pages === null ? '' : `${file.pages} trang, `}${file.bytes} byte`,
      `   SHA-256: ${file.sha256}`,
      '',
    );
  }
  const bare = whole.pieces.filter((piece) => piece.files.length === 0);
  if (bare.length > 0) {
    lines.push('Minh chứng viện dẫn mà không có tệp:', ...bare.map((piece) => `   ${piece.place}. ${piece.title}`), '');
  }
  return `\ufeff${lines.join('\r\n')}`;
}

/** The bytes of the archive, entry after entry. The same dossier gives the same bytes. */
export function packDossier(whole: WholeParts, store: FileStore): AsyncGenerator<Uint8Array> {
  const files = packedFiles(whole);
  const papers = new Map(whole.papers.map((paper) => [`${paper.name}.pdf`, paper.pdf]));
  const manifest = utf8(`${JSON.stringify(manifestOf(whole, files), null, 2)}\n`);
  const readable = utf8(readableManifest(whole, files));
  const summed = [
    ...files.map(({ path, sha256 }) => ({ path, sha256 })),
    { path: 'manifest.json', sha256: sha256Hex(manifest) },
    { path: 'DANH-MUC.txt', sha256: sha256Hex(readable) },
  ];
  const sums = utf8(summed.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
  const given = (path: string, bytes: Uint8Array): ZipEntry => ({ path, open: async () => bytes });
  const entries = files.map(({ path, role, sha256 }): ZipEntry => {
    if (role === 'frozen-copy') return given(path, utf8(whole.content));
    const paper = papers.get(path);
    if (role === 'paper' && paper !== undefined) return given(path, paper);
    return { path, open: () => checked(sha256, store) };
  });
  const first = [given('DANH-MUC.txt', readable), given('manifest.json', manifest), given('SHA256SUMS', sums)];
  return zipBytes([...first, ...entries], whole.source.madeOn);
}

/** A file is packed only where it still is what the dossier cites. */
async function checked(sha256: string, store: FileStore): Promise<Uint8Array> {
  const content = await citedBytes(sha256, store);
  if (sha256Hex(content) !== sha256) throw new Error(`the file ${sha256} of a dossier has other bytes now`);
  return content;
}
