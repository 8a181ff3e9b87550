// The main navigation by what the viewer may do; at most seven entries, the first four on a phone.

import type { UseCaseName } from '#access/permission-matrix.ts';
import type { IconName } from '#design/icon.tsx';
import type { NavigationEntry } from '#design/page-frame.ts';
import type { WebParts } from '#web/parts.ts';

interface Place {
  readonly path: string;
  readonly right: UseCaseName;
  readonly label:
    | 'register'
    | 'criteria'
    | 'units'
    | 'openData'
    | 'desk'
    | 'producers'
    | 'products'
    | 'dossiers'
    | 'exchange'
    | 'accounts'
    | 'ledger'
    | 'selfScore';
  readonly short?: 'registerShort' | 'criteriaShort' | 'unitsShort' | 'selfScoreShort' | 'deskShort' | 'exchangeShort';
  readonly for: 'everybody' | 'stranger' | 'account';
}

/** One drawing an entry, so that a thumb finds it again. */
const icons: Readonly<Record<Place['label'], IconName>> = {
  desk: 'tasks',
  register: 'search',
  selfScore: 'score',
  products: 'product',
  dossiers: 'document',
  producers: 'people',
  exchange: 'table',
  accounts: 'account',
  ledger: 'history',
  criteria: 'rules',
  units: 'place',
  openData: 'download',
};

const places: readonly Place[] = [
  { path: '/viec', right: 'desk/view-desk', label: 'desk', short: 'deskShort', for: 'account' },
  { path: '/', right: 'catalogue/search-products', label: 'register', short: 'registerShort', for: 'stranger' },
  {
    path: '/tu-cham-diem',
    right: 'evaluation/score-sheets',
    label: 'selfScore',
    short: 'selfScoreShort',
    for: 'stranger',
  },
  { path: '/quan-ly/san-pham', right: 'products/list-products', label: 'products', for: 'account' },
  { path: '/ho-so', right: 'dossiers/list-dossiers', label: 'dossiers', for: 'account' },
  { path: '/chu-the', right: 'producers/list-producers', label: 'producers', for: 'account' },
  { path: '/bang-tinh', right: 'exchange/export-register', label: 'exchange', short: 'exchangeShort', for: 'account' },
  { path: '/quan-tri/tai-khoan', right: 'access/list-accounts', label: 'accounts', for: 'account' },
  { path: '/nhat-ky', right: 'ledger/view-ledger', label: 'ledger', for: 'account' },
  {
    path: '/tu-cham-diem',
    right: 'evaluation/score-sheets',
    label: 'selfScore',
    short: 'selfScoreShort',
    for: 'account',
  },
  { path: '/bo-tieu-chi', right: 'criteria/list-sets', label: 'criteria', short: 'criteriaShort', for: 'stranger' },
  { path: '/don-vi', right: 'territory/look-up-unit', label: 'units', short: 'unitsShort', for: 'stranger' },
  { path: '/du-lieu-mo', right: 'catalogue/read-open-data', label: 'openData', for: 'stranger' },
];

/** Entries for one viewer, in order. */
export const navigationFor: WebParts['navigation'] = ({ t, path, href, may, actor }): readonly NavigationEntry[] => {
  const signedIn = actor.kind === 'account';
  return places
    .filter((place) => place.for === 'everybody' || (place.for === 'account') === signedIn)
    .filter((place) => may(place.right))
    .slice(0, 7)
    .map((place) => ({
      label: t.web.navigation[place.label],
      ...(place.short === undefined ? {} : { shortLabel: t.web.navigation[place.short] }),
      href: href(place.path),
      icon: icons[place.label],
      current: place.path === '/' ? path === '/' : path === place.path || path.startsWith(`${place.path}/`),
    }));
};
