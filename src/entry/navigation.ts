// The main navigation by what the viewer may do; at most seven entries, the first ones on a phone. Where somebody may do more,
// entries give way and stand in the list of all sections at the foot of each page. Pages that belong together share an entry.

import type { UseCaseName } from '#access/permission-matrix.ts';
import type { IconName } from '#design/icon.tsx';
import type { NavigationEntry } from '#design/page-frame.ts';
import type { WebParts } from '#web/parts.ts';
import {
  accountPages,
  certificatePages,
  councilPages,
  foldedOf,
  inspectionPages,
  letterPages,
  marketPages,
  type Page,
  productPages,
} from './navigation-pages.ts';

interface Place {
  readonly path: string;
  readonly right: UseCaseName;
  readonly label:
    | 'register'
    | 'criteria'
    | 'units'
    | 'openData'
    | 'desk'
    | 'letters'
    | 'producers'
    | 'products'
    | 'intake'
    | 'dossiers'
    | 'custody'
    | 'council'
    | 'certificates'
    | 'inspections'
    | 'market'
    | 'pointsOfSale'
    | 'exchange'
    | 'accounts'
    | 'keys'
    | 'ledger'
    | 'selfScore';
  readonly short?:
    | 'registerShort'
    | 'criteriaShort'
    | 'unitsShort'
    | 'selfScoreShort'
    | 'deskShort'
    | 'lettersShort'
    | 'intakeShort'
    | 'custodyShort'
    | 'certificatesShort'
    | 'inspectionsShort'
    | 'exchangeShort';
  readonly for: 'everybody' | 'stranger' | 'account';
  /** Pages that share the entry, in their order; it leads to the first that the viewer may open. */
  readonly pages?: readonly Page[];
  /** Always at the foot of the page. */
  readonly rare?: true;
  /** Not for who may do this: it stands among the pages of another entry. */
  readonly unless?: UseCaseName;
}

/** One drawing an entry, so that a thumb finds it again. */
const icons: Readonly<Record<Place['label'], IconName>> = {
  desk: 'tasks',
  letters: 'document',
  register: 'search',
  selfScore: 'score',
  products: 'product',
  intake: 'tray',
  council: 'council',
  certificates: 'certificate',
  inspections: 'check',
  market: 'home',
  pointsOfSale: 'home',
  dossiers: 'list',
  custody: 'jar',
  producers: 'people',
  exchange: 'table',
  accounts: 'account',
  keys: 'key',
  ledger: 'history',
  criteria: 'rules',
  units: 'place',
  openData: 'download',
};

const places: readonly Place[] = [
  { path: '/viec', right: 'desk/view-desk', label: 'desk', short: 'deskShort', for: 'account' },
  {
    path: '/van-ban',
    right: 'directives/list-letters',
    label: 'letters',
    short: 'lettersShort',
    for: 'account',
    pages: letterPages,
  },
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
  { path: '/phien-hop', right: 'councils/list-sessions', label: 'council', for: 'account', pages: councilPages },
  {
    path: '/quan-ly/san-pham',
    right: 'products/list-products',
    label: 'products',
    for: 'account',
    pages: productPages,
  },
  { path: '/ho-so', right: 'dossiers/list-dossiers', label: 'dossiers', for: 'account' },
  // Who takes things in and hands them over; others come from a dossier.
  {
    path: '/mau-va-ho-so-giay',
    right: 'custody/receive-samples',
    label: 'custody',
    short: 'custodyShort',
    for: 'account',
  },
  {
    path: '/giay-chung-nhan',
    right: 'certificates/list-certificates',
    label: 'certificates',
    short: 'certificatesShort',
    for: 'account',
    pages: certificatePages,
  },
  {
    path: '/kiem-tra-giam-sat',
    right: 'inspections/list-visits',
    label: 'inspections',
    short: 'inspectionsShort',
    for: 'account',
    pages: inspectionPages,
  },
  {
    path: '/quan-ly/diem-ban',
    right: 'points-of-sale/list-points',
    label: 'market',
    for: 'account',
    pages: marketPages,
  },
  { path: '/chu-the', right: 'producers/list-producers', label: 'producers', for: 'account' },
  { path: '/bang-tinh', right: 'exchange/export-register', label: 'exchange', short: 'exchangeShort', for: 'account' },
  {
    path: '/quan-tri/tai-khoan',
    right: 'access/list-accounts',
    label: 'accounts',
    for: 'account',
    pages: accountPages,
  },
  // Everybody signed in may make one for a program of their own; who keeps accounts finds it there.
  {
    path: '/quan-tri/khoa-truy-cap',
    right: 'interface-keys/list-keys',
    label: 'keys',
    for: 'account',
    rare: true,
    unless: 'access/list-accounts',
  },
  { path: '/nhat-ky', right: 'ledger/view-ledger', label: 'ledger', for: 'account' },
  {
    path: '/tu-cham-diem',
    right: 'evaluation/score-sheets',
    label: 'selfScore',
    short: 'selfScoreShort',
    for: 'account',
  },
  { path: '/bo-tieu-chi', right: 'criteria/list-sets', label: 'criteria', short: 'criteriaShort', for: 'stranger' },
  {
    path: '/diem-ban',
    right: 'points-of-sale/list-public-points',
    label: 'pointsOfSale',
    for: 'stranger',
  },
  { path: '/don-vi', right: 'territory/look-up-unit', label: 'units', short: 'unitsShort', for: 'stranger' },
  { path: '/du-lieu-mo', right: 'catalogue/read-open-data', label: 'openData', for: 'stranger' },
];

const MOST = 7;
/**
 * What gives way first: the sheet and the tables are linked where they are used, accounts are rare, the market has its seasons, dossiers lie
 * beside those at the province, producers beside their products; samples and paper sets are come to from their dossier.
 */
const givingWay: readonly Place['label'][] = [
  'selfScore',
  'exchange',
  'accounts',
  'producers',
  'market',
  'dossiers',
  'ledger',
  'custody',
];

/** Whoever examines keeps the ledger: certificates are come to from their products. */
const givingWayOfAuditor: readonly Place['label'][] = [
  ...givingWay.filter((label) => label !== 'ledger'),
  'certificates',
  'ledger',
];

const isAuditor = ({ actor }: Question): boolean => actor.grants.some(({ role }) => role === 'auditor');

/** As many as fit: those that give way, in their order, then the last. */
function fitting(open: readonly Place[], question: Question): readonly Place[] {
  let kept = open;
  for (const label of isAuditor(question) ? givingWayOfAuditor : givingWay) {
    if (kept.length > MOST) kept = kept.filter((place) => place.label !== label);
  }
  return kept.slice(0, MOST);
}

/** Pages about dossiers: without an entry of their own they lie under the one for dossiers that the viewer has. */
const dossierPlaces = ['/ho-so', '/ho-so-tinh', '/mau-va-ho-so-giay'];

/** Pages that no list of their own leads to, under the entry whose records they belong to. */
const keptUnder: Partial<Record<Place['label'], readonly string[]>> = {
  inspections: ['/ket-luan', '/bien-ban-kiem-tra'],
  products: ['/cam-ket'],
};

/** Whether a page is a place or lies under it. */
const liesUnder = (path: string, place: string): boolean =>
  place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);

const isKeptUnder = (place: Place, path: string): boolean =>
  (keptUnder[place.label] ?? []).some((kept) => liesUnder(path, kept));

/** Whether a page is one of an entry that gave way: its own pages, and what is kept under it. */
const isPageOf = (place: Place, path: string): boolean =>
  (place.pages ?? [place]).some((page) => liesUnder(path, page.path)) || isKeptUnder(place, path);

type Question = Parameters<WebParts['navigation']>[0];

const isInCouncil = ({ actor }: Question): boolean => actor.assignments.some(({ kind }) => kind.startsWith('council-'));

/** The pages of an entry that the viewer finds something on. */
function pagesOf(place: Place, question: Question): readonly Page[] {
  const member = isInCouncil(question);
  return (place.pages ?? []).filter(
    (page) =>
      question.may(page.right) &&
      (page.forMembers === undefined || member) &&
      (page.forOfficers === undefined || question.actor.grants.some(({ role }) => role !== 'producer')) &&
      (page.forCouncils === undefined || member || question.may('results/list-sessions')),
  );
}

/** What the viewer may open, in order; what a member of a council scores comes right after the desk. */
function openPlaces(question: Question): readonly Place[] {
  const signedIn = question.actor.kind === 'account';
  const open = places
    .filter((place) => place.for === 'everybody' || (place.for === 'account') === signedIn)
    .filter((place) => question.may(place.right) && (place.unless === undefined || !question.may(place.unless)))
    .filter((place) => place.pages === undefined || pagesOf(place, question).length > 0);
  if (!isInCouncil(question)) return open;
  const first = (place: Place): number => (place.label === 'desk' ? 0 : place.label === 'council' ? 1 : 2);
  return open.toSorted((a, b) => first(a) - first(b));
}

/** Where the viewer is: the entry of the page, or of one that shares it. */
function currentOf(shown: readonly Place[], question: Question): Place | undefined {
  const { path } = question;
  return (
    shown.find((place) => (place.pages ?? [place]).some((page) => liesUnder(path, page.path))) ??
    shown.find((place) => isKeptUnder(place, path)) ??
    (dossierPlaces.some((place) => liesUnder(path, place))
      ? shown.find((place) => place.label === 'dossiers' || place.label === 'intake')
      : undefined)
  );
}

/** Entries for one viewer, in order; those that gave way after the others. */
export const navigationFor: WebParts['navigation'] = (question): readonly NavigationEntry[] => {
  const { t, path, href } = question;
  const open = openPlaces(question);
  const shown = fitting(
    open.filter((place) => place.rare === undefined),
    question,
  );
  const rest = open.filter((place) => !shown.includes(place));
  const current = currentOf(shown, question);
  return [...shown, ...rest].map((place) => {
    const pages = pagesOf(place, question);
    const folded = foldedOf(pages, question);
    const here = pages.findLast((page) => liesUnder(path, page.path));
    return {
      label: t.web.navigation[place.label],
      ...(place.short === undefined ? {} : { shortLabel: t.web.navigation[place.short] }),
      href: href(pages[0]?.path ?? place.path),
      icon: icons[place.label],
      current: place === current || (rest.includes(place) && isPageOf(place, path)),
      ...(rest.includes(place) ? { atFoot: true } : {}),
      ...(pages.length < 2
        ? {}
        : {
            under: pages.map((page) => ({
              label: t.web.navigationPages[page.label],
              href: href(page.path),
              current: page === here,
              ...(folded.includes(page) ? { rest: true } : {}),
            })),
          }),
    };
  });
};
