// Where the pages of producers lie, and which lie beside them in other rooms.

import { withQuery } from '#web/with-query.ts';

export const listPath = '/chu-the';
/** The record, and its pages under it: `sua`, `rieng`, `rieng/sua`, `gop`, `tach/<merge>`. */
export const recordPath = (code: string, page?: string): string =>
  page === undefined ? `${listPath}/${code}` : `${listPath}/${code}/${page}`;
/** A product's record. */
export const productPath = (code: string): string => `/quan-ly/san-pham/${code}`;

/** The products of one producer in the list of products. */
export const productsOfPath = (code: string): string => withQuery('/quan-ly/san-pham', { 'chu-the': code });
/** The form of a new product of this producer. */
export const newProductPath = (code: string): string => withQuery('/quan-ly/san-pham/them', { 'chu-the': code });

/** The account of somebody who speaks for a producer, for who may open it. */
export const accountPath = (accountId: string): string => `/quan-tri/tai-khoan/${accountId}`;
/** The reader's own account. */
export const ownAccountPath = '/tai-khoan';
/** Where the office answers who asks to speak for a producer, or ends it. */
export const speakerPath = (linkId: string): string => `/quan-tri/lien-ket-chu-the/${linkId}`;

/** The papers with which a producer proves what its dossiers say. */
export const walletPath = (code: string): string => `/vi-minh-chung/${code}`;
