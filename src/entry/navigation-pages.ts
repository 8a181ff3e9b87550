// Pages that share an entry of the main navigation, and which of them fold behind the others for whom.

import type { Actor } from '#access/actor.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import type { Texts } from '#texts/index.ts';

/** A page below an entry. */
export interface Page {
  readonly path: string;
  readonly right: UseCaseName;
  readonly label: keyof Texts['web']['navigationPages'];
  /** Only for who has a duty in a council. */
  readonly forMembers?: true;
  /** Everybody signed in may open it and would find nothing: who reads the results of councils, or has a duty in one, does find something. */
  readonly forCouncils?: true;
  /** Everybody signed in may open it; who only speaks for producers would find nothing. */
  readonly forOfficers?: true;
}

export const councilPages: readonly Page[] = [
  { path: '/cham-diem', right: 'scoring/list-my-scoring', label: 'scoring', forMembers: true },
  { path: '/phien-hop', right: 'councils/list-sessions', label: 'sessions', forCouncils: true },
  { path: '/ket-qua', right: 'results/list-sessions', label: 'results' },
  { path: '/hoi-dong', right: 'councils/list-councils', label: 'councils', forCouncils: true },
];

export const certificatePages: readonly Page[] = [
  { path: '/giay-chung-nhan', right: 'certificates/list-certificates', label: 'certificates' },
  { path: '/ra-soat', right: 'certificate-life/view-screening', label: 'screening' },
  { path: '/thu-hoi', right: 'certificate-life/list-withdrawals', label: 'withdrawals' },
  { path: '/keo-dai', right: 'certificate-life/list-extensions', label: 'extensions' },
  { path: '/dinh-chinh', right: 'certificates/list-corrections', label: 'corrections' },
];

/** Visits, and what leads to them and follows from them. */
export const inspectionPages: readonly Page[] = [
  { path: '/kiem-tra-giam-sat', right: 'inspections/list-visits', label: 'visits' },
  { path: '/phieu-kiem-tra', right: 'field/view-record', label: 'fieldRecords', forOfficers: true },
  { path: '/hien-truong', right: 'field/read-package', label: 'fieldApp', forOfficers: true },
  { path: '/kiem-tra-giam-sat/ke-hoach', right: 'inspections/list-plans', label: 'inspectionPlans' },
  { path: '/kiem-tra-giam-sat/rui-ro', right: 'inspections/view-risk', label: 'inspectionRisk' },
  { path: '/kiem-tra-giam-sat/vu-viec', right: 'inspections/list-cases', label: 'inspectionCases' },
  { path: '/bo-cau-hoi-kiem-tra', right: 'field/list-checklists', label: 'fieldChecklists' },
  { path: '/thiet-bi-hien-truong', right: 'field/release-held', label: 'fieldDevices' },
  { path: '/phat-hien', right: 'findings/list-findings', label: 'findings' },
  { path: '/phat-hien/bang', right: 'findings/view-board', label: 'findingBoard' },
];

/** Where products are shown, sold and promoted. */
export const marketPages: readonly Page[] = [
  { path: '/quan-ly/diem-ban', right: 'points-of-sale/list-points', label: 'pointsOfSale' },
  { path: '/xuc-tien', right: 'promotion/list-events', label: 'promotion' },
  { path: '/an-pham', right: 'selling-papers/list-products', label: 'sellingPapers' },
  { path: '/quan-ly/tuyen', right: 'routes/list-routes', label: 'routes' },
  { path: '/don-khach', right: 'routes/list-consents', label: 'visitors' },
];

/** Products, what is made of them, and how they stand. */
export const productPages: readonly Page[] = [
  { path: '/quan-ly/san-pham', right: 'products/list-products', label: 'products' },
  { path: '/san-luong', right: 'output/list-output', label: 'output' },
  { path: '/suc-khoe', right: 'output/list-health', label: 'health' },
  { path: '/ho-tro', right: 'support/list-support', label: 'support' },
];

/** Letters, and what is done because of them. */
export const letterPages: readonly Page[] = [
  { path: '/van-ban', right: 'directives/list-letters', label: 'letters' },
  { path: '/nhiem-vu', right: 'tasks/list-tasks', label: 'tasks' },
  { path: '/bao-cao', right: 'reporting/view-board', label: 'reports' },
  { path: '/soan-thao', right: 'drafting/list-drafts', label: 'drafting' },
  { path: '/co-quan', right: 'offices/list-bodies', label: 'offices' },
];

/** Who may come in: people, and programs with a key. */
export const accountPages: readonly Page[] = [
  { path: '/quan-tri/tai-khoan', right: 'access/list-accounts', label: 'accounts' },
  { path: '/quan-tri/khoa-truy-cap', right: 'interface-keys/list-keys', label: 'keys' },
  { path: '/quan-tri/noi-nhan-thay-doi', right: 'webhooks/list-receivers', label: 'receivers' },
];

/** Pages that stand in the row, the fold of the others counted among them. */
const MOST_PAGES = 7;

/** What folds behind the others where there are too many, the first of it first: of an officer, and of who goes to the producers. */
const foldsFirst = {
  officer: ['fieldDevices', 'fieldChecklists', 'fieldRecords', 'fieldApp'],
  inspector: ['fieldDevices', 'fieldChecklists', 'findingBoard', 'inspectionCases', 'fieldRecords'],
} as const satisfies Readonly<Record<string, readonly Page['label'][]>>;

/** Those of an entry that fold behind the others, where there are more than a row holds. */
export function foldedOf(pages: readonly Page[], { actor }: { readonly actor: Actor }): readonly Page[] {
  if (pages.length <= MOST_PAGES) return [];
  const who = actor.grants.some(({ role }) => role === 'inspector') ? 'inspector' : 'officer';
  const folding = foldsFirst[who].flatMap((label) => pages.filter((page) => page.label === label));
  return folding.slice(0, pages.length - MOST_PAGES + 1);
}
