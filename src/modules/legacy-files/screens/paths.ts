// Where the pages of paper dossiers lie, and what stands above them.

import type { Ui } from '#web/ui.ts';
import type { LegacyFileView } from '../use-cases/view-file.ts';

export const listPath = '/ho-so-giay';
export const openPath = '/ho-so-giay/lap';
/** Where scans arrive piece by piece. */
export const scanArrivingPath = '/ho-so-giay/tai-len';

/** A paper dossier, or a page below it: `xep-trang`, `cam-ket`, `chot`, `mo-lai`, `bo`, `tep/<scan>`, `go/<range>`. */
export const filePath = (fileId: string, page = ''): string => `${listPath}/${fileId}${page === '' ? '' : `/${page}`}`;

/** What a page under a paper dossier hangs from. */
export const fileCrumbs = (view: LegacyFileView, ui: Ui) => [
  { label: ui.t.legacyFiles.list.heading, href: listPath },
  { label: view.product.name, href: filePath(view.file.id) },
];
