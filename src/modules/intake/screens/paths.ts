// Addresses of dossiers at the province.

export const listPath = '/ho-so-tinh';
export const manyPath = '/ho-so-tinh/hang-loat';
export const manyResultPath = '/ho-so-tinh/hang-loat/ket-qua';
export const lettersPath = '/ho-so-tinh/cong-van-bo-sung.zip';
export const teamsPath = '/ho-so-tinh/to-tu-van';

/** `/ho-so-tinh/0190…`, or a page below it. */
export const intakePath = (dossierId: string, page = ''): string =>
  `${listPath}/${dossierId}${page === '' ? '' : `/${page}`}`;

/** The page of each act. */
export const actPages = {
  accept: 'tiep-nhan',
  'request-supplement': 'yeu-cau-bo-sung',
  answer: 'bo-sung',
  'end-waiting': 'thoi-cho',
  'hand-to-team': 'chuyen-to-tu-van',
  'mark-ready': 'ra-hoi-dong',
  'put-back': 'dua-lai',
  refuse: 'khong-du-dieu-kien',
  'read-review': 'phieu-to-tu-van',
  'write-review': 'phieu-to-tu-van',
} as const;

/** A paper of an answer to a request, as it was sent with it. */
export const answeredPiecePath = (dossierId: string, ordinal: number, pieceId: string): string =>
  intakePath(dossierId, `tra-loi/${ordinal}/minh-chung/${pieceId}`);

/** Chosen dossiers as the fields of an address. */
export const idsQuery = (dossierIds: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams([...Object.entries(more), ...dossierIds.map((one): [string, string] => ['hs', one])]).toString();
