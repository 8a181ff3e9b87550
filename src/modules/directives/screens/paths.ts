// Where the pages of letters lie, and what stands above them.

import type { Ui } from '#web/ui.ts';
import type { LetterHeadWords } from '../rules/letter.ts';
import { letterName } from './letter-words.tsx';

export const listPath = '/van-ban';
export const openPath = '/van-ban/them';
export const workbookPath = '/van-ban/so-van-ban.xlsx';

/** A letter, or a page below it: `vao-so`, `sua`, `noi-dung`, `quan-he`. */
export const letterPath = (letterId: string, page = ''): string =>
  `${listPath}/${letterId}${page === '' ? '' : `/${page}`}`;

/** A letter that stands in no book yet, or a page below it: `bo`. */
export const draftPath = (draftId: string, page = ''): string =>
  `${listPath}/nhap/${draftId}${page === '' ? '' : `/${page}`}`;

/** What a page under a letter hangs from. */
export const letterCrumbs = (
  letter: { readonly id: string } & Pick<LetterHeadWords, 'fullNumber' | 'docType'>,
  ui: Ui,
) => [
  { label: ui.t.directives.list.heading, href: listPath },
  { label: letterName(ui.t, letter), href: letterPath(letter.id) },
];
