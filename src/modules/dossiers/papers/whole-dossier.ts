// A dossier as one whole: its own papers, drawn, and the evidence with every file, in the order in which it is bound and packed.

import { formatVietnamese } from '#kernel/calendar.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import type { Paper } from '#official-forms/paper.ts';
import { asMadeIn, type MadeIn } from '#official-forms/training-mark.ts';
import { renderPages } from '#platform/documents/render-pdf.ts';
import { assessmentPaper, ownSheetPaper, registrationPaper } from '../dossier-as-paper.ts';
import type { SignedForm } from '../rules/form-signature.ts';
import type { FrozenFile } from '../rules/frozen.ts';
import type { Volume } from '../rules/volume.ts';
import type { ReportView } from '../use-cases/view-report.ts';
import { type OfficeFacts, type OpenedPhoto, receiptPaper, reportPaper } from './office-papers.ts';
import { type PaperSource, subjectOf } from './paper-source.ts';
import type { SentPiece } from './sent-pieces.ts';

/** A paper of ours, drawn. */
export interface OwnPaper {
  /** `mau-01` */
  readonly name: string;
  readonly title: string;
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Photographed or signed pages of one form, as they were frozen. */
export interface SignedPages {
  readonly form: SignedForm;
  readonly title: string;
  readonly files: readonly FrozenFile[];
}

export interface WholeFacts extends OfficeFacts {
  /** The canonical JSON that the check code is the SHA-256 of. */
  readonly content: string;
  readonly pieces: readonly SentPiece[];
  /** The signed and stamped pages that were sent with it, form by form. */
  readonly signed: readonly SignedPages[];
  /** The commune’s report; `null`: not issued yet, or not for who asks. */
  readonly report: ReportView | null;
  /** The photographs of that report. */
  readonly photos: readonly OpenedPhoto[];
}

export interface WholeParts extends Omit<WholeFacts, 'photos'> {
  readonly papers: readonly OwnPaper[];
  readonly mode: MadeIn;
}

/** Every paper of ours that a dossier holds, drawn once. */
export async function drawPapers({ photos, ...facts }: WholeFacts, mode: MadeIn): Promise<WholeParts> {
  const { source, report } = facts;
  const papers: readonly (readonly [name: string, title: string, paper: Paper])[] = [
    ...(report === null
      ? []
      : [['mau-03', 'Mẫu số 03. Báo cáo đánh giá của xã', reportPaper(facts, report, photos)] as const]),
    ['mau-01', 'Mẫu số 01. Phiếu đăng ký đánh giá, phân hạng', registrationPaper(source)],
    ['mau-02', 'Mẫu số 02. Báo cáo tự đánh giá về sản phẩm', assessmentPaper(source)],
    ['phieu-tu-cham', 'Phiếu tự chấm theo bộ tiêu chí', ownSheetPaper(source)],
    ['phieu-tiep-nhan', 'Phiếu tiếp nhận hồ sơ', receiptPaper(facts)],
  ];
  const drawn: OwnPaper[] = [];
  for (const [name, title, paper] of papers) drawn.push({ name, title, ...(await renderPages(asMadeIn(paper, mode))) });
  return { ...facts, papers: drawn, mode };
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Where a file of a piece lies in the archive.
 * @example packedPath({ place: 3, title: 'Phiếu kiểm nghiệm' }, { name: 'Ảnh 1.png', mediaType: 'image/jpeg' }, 0)
 * // 'minh-chung/03-phieu-kiem-nghiem/01-anh-1.jpg'
 */
export function packedPath(
  piece: Pick<SentPiece, 'place' | 'title'>,
  file: Pick<FrozenFile, 'name' | 'mediaType'>,
  index: number,
): string {
  const ending = file.mediaType === 'application/pdf' ? 'pdf' : 'jpg';
  const name = plainName(file.name.replace(/\.[a-z0-9]{1,5}$/i, ''));
  return `minh-chung/${two(piece.place)}-${plainName(piece.title)}/${two(index + 1)}-${name}.${ending}`;
}

/**
 * Where a signed page lies in the archive.
 * @example signedPath('form-01', { mediaType: 'image/jpeg' }, 0) // 'trang-ky/mau-01-01.jpg'
 */
export function signedPath(form: SignedForm, file: Pick<FrozenFile, 'mediaType'>, index: number): string {
  const ending = file.mediaType === 'application/pdf' ? 'pdf' : 'jpg';
  return `trang-ky/${form.replace('form', 'mau')}-${two(index + 1)}.${ending}`;
}

/** Facts of a piece in one line, as far as they are known. */
export function aboutPiece(piece: SentPiece, source: PaperSource): string {
  const { code, title } = subjectOf(piece, source);
  return [
    [code, title].filter((one) => one !== '').join(' '),
    piece.issuer,
    piece.number === null ? null : `số ${piece.number}`,
    piece.issuedOn === null ? null : `ngày ${formatVietnamese(piece.issuedOn)}`,
    piece.expiresOn === null ? null : `có giá trị đến ${formatVietnamese(piece.expiresOn)}`,
  ]
    .filter((one) => one !== null && one !== '')
    .join(' · ');
}

/** `12 tài liệu, 19 tệp, 86 trang, 12,4 MB` */
export function volumeWords({ pieces, files, pages, bytes }: Volume): string {
  const megabytes = (bytes / 1_048_576).toFixed(1).replace('.', ',');
  return `${pieces} tài liệu, ${files} tệp, ${pages} trang, ${megabytes} MB`;
}
