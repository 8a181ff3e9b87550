// Where the pages of promotion lie.

import type { EventId } from '../rules/event.ts';

export const eventsPath = '/xuc-tien';
const under =
  (root: string) =>
  (id: string, page = ''): string =>
    `${root}/${id}${page === '' ? '' : `/${page}`}`;

/** One event, or a page below it. */
export const eventPath = under(eventsPath);
export const invitationPath = (id: EventId | string, producerCode: string): string =>
  eventPath(id, `loi-moi/${producerCode}`);
export const salesPath = (id: EventId | string, producerCode: string): string =>
  eventPath(id, `doanh-so/${producerCode}`);

/** One contract, or a page below it. */
export const contractPath = under(`${eventsPath}/hop-dong`);
export const leadsPath = `${eventsPath}/khach-mua`;
export const leadPath = under(leadsPath);
export const followUpsPath = `${eventsPath}/theo-doi`;
export const followUpPath = under(followUpsPath);
export const exportPath = `${eventsPath}/xuat-khau`;
export const linksPath = `${eventsPath}/ban-tren-mang`;
export const linkPath = under(linksPath);
export const yieldPath = `${eventsPath}/hieu-qua`;
