// Where the pages of the wallet lie, and what stands above them.

import type { Ui } from '#web/ui.ts';
import type { PieceView } from '../use-cases/view-piece.ts';

export const endingPath = '/vi-minh-chung';
/** The wallet of a producer, and its page `them`. */
export const walletPath = (code: string, page?: string): string =>
  page === undefined ? `${endingPath}/${code}` : `${endingPath}/${code}/${page}`;
/** A new piece, of a kind where one was chosen. */
export const addPath = (code: string, kind?: string): string =>
  kind === undefined ? walletPath(code, 'them') : `${walletPath(code, 'them')}?loai=${kind}`;
/** A piece, and its pages under it: `sua`, `rut`, `tep/<file>`, `bo-tep/<file>`. */
export const piecePath = (id: string, page?: string): string =>
  page === undefined ? `${endingPath}/giay/${id}` : `${endingPath}/giay/${id}/${page}`;
/** The drawing or the sound of a kind: `test-report.svg`. */
export const guidancePath = (name: string): string => `${endingPath}/huong-dan/${name}`;
/** The producer's record. */
export const producerPath = (code: string): string => `/chu-the/${code}`;

/** What a page under a piece hangs from. */
export const pieceCrumbs = (view: PieceView, ui: Ui) => [
  { label: ui.t.evidence.wallet.heading, href: endingPath },
  { label: view.producer.name, href: walletPath(view.producer.code) },
  { label: view.piece.title, href: piecePath(view.piece.id) },
];
