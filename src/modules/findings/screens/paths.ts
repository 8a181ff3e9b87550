// Addresses of what follows a visit.

import type { FindingStep } from '../rules/finding-lifecycle.ts';

export const listPath = '/phat-hien';
export const boardPath = '/phat-hien/bang';
export const reportPath = '/phat-hien/bao-cao';
export const conclusionsPath = '/ket-luan';

/** One finding, or a page below it. */
export const findingPath = (id: string, page = ''): string => `${listPath}/${id}${page === '' ? '' : `/${page}`}`;

/** What follows a visit: findings, minutes, samples, conclusions. */
export const visitPath = (visitId: string, page = ''): string =>
  `/phat-hien/chuyen/${visitId}${page === '' ? '' : `/${page}`}`;
export const minutesPath = (visitId: string, page = ''): string =>
  `/bien-ban-kiem-tra/${visitId}${page === '' ? '' : `/${page}`}`;
export const conclusionPath = (id: string, page = ''): string =>
  `${conclusionsPath}/${id}${page === '' ? '' : `/${page}`}`;

/** The page of each step below a finding. */
export const stepPages = {
  'ask-correction': 'yeu-cau-khac-phuc',
  answer: 'tra-loi',
  check: 'kiem-tra-khac-phuc',
  'plan-recheck': 'kiem-tra-lai',
  'record-sanction': 'xu-phat',
  'hand-over': 'chuyen-co-quan',
  'propose-withdrawal': 'de-nghi-thu-hoi',
  drop: 'khong-xem-xet',
} as const satisfies Record<FindingStep, string>;
