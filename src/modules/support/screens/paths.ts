// Where the pages of support lie.

import type { Ui } from '#web/ui.ts';

export const supportPath = '/ho-tro';
export const totalsPath = '/ho-tro/tong-hop';
export const findPath = '/ho-tro/ghi';
export const policiesPath = '/ho-tro/chinh-sach';
export const requestsPath = '/ho-tro/de-nghi';

/** One support, or a page below it. */
export const onePath = (id: string, page = ''): string => `/ho-tro/khoan/${id}${page === '' ? '' : `/${page}`}`;
/** The support of a producer, or a page below it. */
export const producerSupportPath = (code: string, page = ''): string =>
  `/ho-tro/chu-the/${code}${page === '' ? '' : `/${page}`}`;
export const policyPath = (ref: string, page = ''): string =>
  `${policiesPath}/${encodeURIComponent(ref)}${page === '' ? '' : `/${page}`}`;
export const requestPath = (id: string, page = ''): string => `${requestsPath}/${id}${page === '' ? '' : `/${page}`}`;

export const supportCrumbs = (_data: unknown, ui: Ui) => [{ label: ui.t.support.crumb, href: supportPath }];

/** The same, with the page of one producer. */
export const producerCrumbs = (
  { producer }: { readonly producer: { readonly code: string; readonly name: string } },
  ui: Ui,
) => [...supportCrumbs(null, ui), { label: producer.name, href: producerSupportPath(producer.code) }];

/** The parts of the room that the viewer may open, as tabs. */
export function supportTabs(ui: Ui, current: 'list' | 'totals' | 'policies' | 'requests') {
  const { tabs } = ui.t.support;
  const isOffice = ui.may('support/list-policies');
  const all = [
    { key: 'list', label: tabs.list, href: supportPath, open: ui.may('support/list-support') },
    { key: 'totals', label: tabs.totals, href: totalsPath, open: isOffice },
    { key: 'policies', label: tabs.policies, href: policiesPath, open: isOffice },
    { key: 'requests', label: tabs.requests, href: requestsPath, open: ui.may('support/list-requests') },
  ] as const;
  return all
    .filter((one) => one.open)
    .map(({ key, label, href }) => ({ label, href: ui.href(href), current: key === current }));
}
