// Where the pages of ideas lie, and what stands above them.

import type { Ui } from '#web/ui.ts';
import type { IdeaView } from '../use-cases/view-idea.ts';

export const listPath = '/y-tuong';
export const registerPath = '/y-tuong/dang-ky';
export const shortlistPath = '/y-tuong/danh-sach';

/** An idea, or a page below it: `sua`, `xem-xet`, `danh-sach-tinh`, `thanh-san-pham`, `rut`. */
export const ideaPath = (ideaId: string, page = ''): string => `${listPath}/${ideaId}${page === '' ? '' : `/${page}`}`;

/** What a page under an idea hangs from. */
export const ideaCrumbs = (view: IdeaView, ui: Ui) => [
  { label: ui.t.ideas.list.heading, href: listPath },
  { label: view.idea.name, href: ideaPath(view.idea.id) },
];

/** Somebody who speaks for producers only. */
export function isProducer(ui: Ui): boolean {
  return ui.actor.grants.length > 0 && ui.actor.grants.every((grant) => grant.role === 'producer');
}
