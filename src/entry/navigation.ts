// The main navigation by what the viewer may do; at most seven entries, the first ones on a phone. Where somebody may do more,
// entries give way that other pages lead to.

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
    | 'intake'
    | 'dossiers'
    | 'custody'
    | 'exchange'
    | 'accounts'
    | 'ledger'
    | 'selfScore';
  readonly short?:
    | 'registerShort'
    | 'criteriaShort'
    | 'unitsShort'
    | 'selfScoreShort'
    | 'deskShort'
    | 'intakeShort'
    | 'custodyShort'
    | 'exchangeShort';
  readonly for: 'everybody' | 'stranger' | 'account';
}

/** One drawing an entry, so that a thumb finds it again. */
const icons: Readonly<Record<Place['label'], IconName>> = {
  desk: 'tasks',
  register: 'search',
  selfScore: 'score',
  products: 'product',
  intake: 'tray',
  dossiers: 'document',
  custody: 'jar',
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
  // The offices of the province work here on what the communes sent on.
  { path: '/ho-so-tinh', right: 'intake/list-intake', label: 'intake', short: 'intakeShort', for: 'account' },
  { path: '/quan-ly/san-pham', right: 'products/list-products', label: 'products', for: 'account' },
  { path: '/ho-so', right: 'dossiers/list-dossiers', label: 'dossiers', for: 'account' },
  // Who takes things in and hands them over; others come from a dossier.
  {
    path: '/mau-va-ho-so-giay',
    right: 'custody/receive-samples',
    label: 'custody',
    short: 'custodyShort',
    for: 'account',
  },
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

const MOST = 7;
/** What gives way first: the sheet and the tables are linked where they are used, the dossiers from those at the province. */
const givingWay: readonly Place['label'][] = ['selfScore', 'exchange', 'dossiers'];

/** As many as fit: those that give way, in their order, then the last. */
function fitting(open: readonly Place[]): readonly Place[] {
  let kept = open;
  for (const label of givingWay) {
    if (kept.length > MOST) kept = kept.filter((place) => place.label !== label);
  }
  return kept.slice(0, MOST);
}

/** Pages about dossiers: without an entry of their own they lie under the one for dossiers that the viewer has. */
const dossierPlaces = ['/ho-so', '/ho-so-tinh', '/mau-va-ho-so-giay', '/hoi-dong', '/phien-hop'];

/** Whether a page is a place or lies under it. */
const liesUnder = (path: string, place: string): boolean =>
  place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);

/** Entries for one viewer, in order. */
export const navigationFor: WebParts['navigation'] = ({ t, path, href, may, actor }): readonly NavigationEntry[] => {
  const signedIn = actor.kind === 'account';
  const open = places
    .filter((place) => place.for === 'everybody' || (place.for === 'account') === signedIn)
    .filter((place) => may(place.right));
  const shown = fitting(open);
  const current =
    shown.find((place) => liesUnder(path, place.path)) ??
    (dossierPlaces.some((place) => liesUnder(path, place))
      ? shown.find((place) => place.label === 'dossiers' || place.label === 'intake')
      : undefined);
  return shown.map((place) => ({
    label: t.web.navigation[place.label],
    ...(place.short === undefined ? {} : { shortLabel: t.web.navigation[place.short] }),
    href: href(place.path),
    icon: icons[place.label],
    current: place === current,
  }));
};
