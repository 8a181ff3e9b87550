// Where the pages of drafting lie, and what stands above them.

import type { Ui } from '#web/ui.ts';
import type { DraftView } from '../use-cases/view-draft.ts';

export const listPath = '/soan-thao';
export const startPath = '/soan-thao/moi';
export const signersPath = '/soan-thao/nguoi-ky';
export const enterSignerPath = '/soan-thao/nguoi-ky/them';
export const endSignerPath = (signerId: string): string => `${signersPath}/${signerId}/ket-thuc`;

/** A letter, or a page below it: `sua`, `so`, `phat-hanh`, `khong-ban-hanh`, `ban-ky`. */
export const draftPath = (draftId: string, page = ''): string =>
  `${listPath}/${draftId}${page === '' ? '' : `/${page}`}`;
export const draftFilePath = (draftId: string, format: 'pdf' | 'docx'): string =>
  `${listPath}/${draftId}/van-ban.${format}`;

/** A letter by its abstract, cut where it is long. */
export function draftName({ content }: DraftView['draft'], ui: Ui): string {
  const { subject } = content;
  if (subject === '') return ui.t.drafting.list.noSubject;
  const words = `${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)}`;
  return words.length > 110 ? `${words.slice(0, 108)}…` : words;
}

export const listCrumbs = (ui: Ui) => [{ label: ui.t.drafting.list.title, href: listPath }];
export const draftCrumbs = ({ draft }: DraftView, ui: Ui) => [
  ...listCrumbs(ui),
  { label: draftName(draft, ui), href: draftPath(draft.id) },
];
