// Addresses of dossiers.

import type { Audience } from '../rules/comment.ts';
import { type LetterKey, letterWord } from '../rules/letter.ts';
import type { PartName } from '../rules/parts.ts';

export const listPath = '/ho-so';
export const openPath = '/ho-so/mo';

/** `/ho-so/0190…`, or a page below it. */
export const dossierPath = (dossierId: string, page = ''): string =>
  `${listPath}/${dossierId}${page === '' ? '' : `/${page}`}`;

/** The word of each part in its address. */
export const partWords = {
  registration: 'mau-01',
  general: 'mau-02-phan-1',
  results: 'mau-02-phan-2',
  sheet: 'tu-cham',
  proofs: 'mo-ta',
  plan: 'mau-02-phan-4',
} as const satisfies Record<PartName, string>;

/** Parts of lines and figures share a page. */
export const linedParts = ['registration', 'general', 'results', 'plan'] as const;
export type LinedPart = (typeof linedParts)[number];

/** The page of a part. */
export const partPath = (dossierId: string, part: PartName): string =>
  dossierPath(
    dossierId,
    (linedParts as readonly string[]).includes(part) ? `phan/${partWords[part]}` : partWords[part],
  );

/** The part of an address, or nothing. */
export function linedPartNamed(word: string | undefined): LinedPart | undefined {
  return linedParts.find((part) => partWords[part] === word);
}

/** Where something that a dossier lacks is mended. */
export function gapPath(
  place: string,
  field: string,
  ids: { readonly dossierId: string; readonly producerCode: string; readonly productCode: string },
): string {
  const { dossierId, producerCode, productCode } = ids;
  switch (place) {
    case 'producer':
      return `/chu-the/${producerCode}/sua#f-${field}`;
    case 'private':
      return `/chu-the/${producerCode}/rieng/sua`;
    case 'product':
      return `/quan-ly/san-pham/${productCode}`;
    case 'wallet':
      return `/vi-minh-chung/${producerCode}/them?loai=${field}`;
    case 'piece':
      return `/vi-minh-chung/giay/${field}`;
    case 'signed':
      return `${signedPagesPath(dossierId)}#${field}`;
    case 'consent':
    case 'dossier':
      return dossierPath(dossierId);
    case 'sheet':
      return `${partPath(dossierId, 'sheet')}#tc-${field}`;
    case 'proofs':
      return `${partPath(dossierId, 'proofs')}#tc-${field}`;
    default:
      return `${partPath(dossierId, place as PartName)}#f-${field}`;
  }
}

/** A paper that a dossier cites, as it was sent; of one sending where its number is given. */
export const piecePath = (dossierId: string, pieceId: string, ordinal?: number | string): string =>
  dossierPath(dossierId, `${ordinal === undefined ? '' : `ban-nop/${ordinal}/`}minh-chung/${pieceId}`);

/** Whom the producer let into a dossier. */
export const peoplePath = (dossierId: string): string => dossierPath(dossierId, 'nguoi-cung-soan');

/** Where a producer says that it was not asked, and where that is answered. */
export const denialPath = (dossierId: string): string => dossierPath(dossierId, 'khong-phai-toi');
export const answerDenialPath = (dossierId: string): string => dossierPath(dossierId, 'tra-loi-khong-phai-toi');

/** Links that show where a dossier stands. */
export const linksPath = (dossierId: string): string => dossierPath(dossierId, 'duong-dan');

/** Signed and stamped pages. */
export const signedPagesPath = (dossierId: string): string => dossierPath(dossierId, 'trang-ky');

/** What was checked of a form that was signed digitally. */
export const signatureCheckPath = (dossierId: string, scanId: string): string =>
  `${signedPagesPath(dossierId)}/${scanId}/kiem-tra`;

/** The threads of an audience, or one of them. */
export const talkPath = (dossierId: string, audience: Audience, threadId = ''): string =>
  dossierPath(dossierId, `${talkWords[audience]}${threadId === '' ? '' : `/${threadId}`}`);

/** The word of each audience in its address. */
export const talkWords = { offices: 'noi-bo', producer: 'trao-doi' } as const satisfies Record<Audience, string>;

/** The code that a producer reads back. */
export const codePath = (dossierId: string): string => dossierPath(dossierId, 'ma-xac-nhan');

/** One invitation. */
export const invitationPath = (dossierId: string, invitationId: string): string =>
  `${peoplePath(dossierId)}/${invitationId}`;

/** Where the code of an invitation leads. */
export const offerPath = (code: string): string => `/moi-soan/${encodeURIComponent(code)}`;

/** The photographs of Mẫu số 03, and one of them, small or whole. */
export const reportPhotosPath = (dossierId: string): string => dossierPath(dossierId, 'mau-03/anh');
export const reportPhotoPath = (dossierId: string, photoId: string, size: 'lon' | 'nho'): string =>
  `${reportPhotosPath(dossierId)}/${photoId}/${size}`;

/** The letters of an office with their numbers, and the form of one. */
export const lettersPath = '/so-van-ban';
export const letterPath = (dossierId: string, letter: LetterKey): string =>
  `${lettersPath}/${dossierId}/${letterWord(letter)}`;

const letterFiles: Readonly<Record<LetterKey['kind'], (ordinal: number) => string>> = {
  report: () => 'mau-03',
  request: () => 'to-trinh',
  completion: (ordinal) => `tra-lai/${ordinal}/yeu-cau`,
  supplement: (ordinal) => `bo-sung/${ordinal}/cong-van`,
};

/** Where a letter is drawn, without its ending. */
export const letterFilePath = (dossierId: string, { kind, ordinal }: LetterKey): string =>
  dossierPath(dossierId, letterFiles[kind](ordinal));
