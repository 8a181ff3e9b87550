// Where the pages of the life of certificates lie.

import type { WithdrawalAct } from '../rules/withdrawal-lifecycle.ts';

export const casesPath = '/thu-hoi';
export const casePath = (id: string, page?: string): string =>
  `${casesPath}/${id}${page === undefined ? '' : `/${page}`}`;

/** The page of each act below its case. */
export const caseActPages = {
  conclude: 'ket-luan',
  explain: 'giai-trinh',
  propose: 'trinh',
  decide: 'quyet-dinh',
  send: 'gui',
  drop: 'dung',
} as const satisfies Record<WithdrawalAct, string>;

/** The record of a product in the register of the offices. */
export const productPath = (code: string): string => `/quan-ly/san-pham/${code}`;
/** An act on one recognition of a product: `thu-hoi`, `ngung-san-xuat`, `keo-dai`, `dinh-chi`. */
export const recognitionActPath = (code: string, id: string, act: string): string =>
  `${productPath(code)}/cong-nhan/${id}/${act}`;

export const extensionsPath = '/keo-dai';
export const extensionPath = (id: string): string => `${extensionsPath}/${id}`;

export const screeningPath = '/ra-soat';
export const screenManyPath = '/ra-soat/hang-loat';
/** The renewal card of a product. */
export const renewalPath = (code: string): string => `/gia-han/${code}`;
