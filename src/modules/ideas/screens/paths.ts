// Where the pages of ideas lie, and what stands above them.

import type { Ui } from '#web/ui.ts';
import type { IdeaView } from '../use-cases/view-idea.ts';

export const listPath = '/y-tuong';
export const registerPath = '/y-tuong/dang-ky';
export const shortlistPath = '/y-tuong/danh-sach';

/** An idea, or a page below it: `sua`, `xem-xet`, `danh-sach-tinh`, `thanh-san-pham`, `rut`. */
export const ideaPath = (ideaId: string, page = ''): string => `${listPath}/${ideaId}${page === '' ? '' : `/${page}`}`;

/** An address with a query; empty parts are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((part): part is [string, string] => (part[1] ?? '') !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

/** What a page under an idea hangs from. */
export const ideaCrumbs = (view: IdeaView, ui: Ui) => [
  { label: ui.t.ideas.list.heading, href: listPath },
  { label: view.idea.name, href: ideaPath(view.idea.id) },
];

/** Somebody who speaks for producers only. */
export function isProducer(ui: Ui): boolean {
  return ui.actor.grants.length > 0 && ui.actor.grants.every((grant) => grant.role === 'producer');
}
