// Where each kind of waiting thing is done.

import type { WaitingKind } from '../rules/waiting.ts';

export const PRODUCTS = '/quan-ly/san-pham';

/** Where each kind of waiting thing is done. */
export const places: Readonly<Record<WaitingKind, string>> = {
  'dossiers-overdue': '/ho-so',
  'dossiers-sent': '/ho-so?tt=submitted',
  'dossiers-in-hand': '/ho-so?tt=received',
  'withdrawals-to-decide': '/thu-hoi',
  'withdrawals-open': '/thu-hoi',
  'extensions-to-confirm': '/keo-dai',
  'sheets-to-score': '/cham-diem',
  'paper-sheets-to-check': '/cham-diem',
  'corrections-to-confirm': '/dinh-chinh',
  'consumer-reports': '/phan-anh-tieu-dung',
  'certificates-to-issue': '/giay-chung-nhan#cho-cap',
  'declarations-to-give': '/phien-hop',
  expired: `${PRODUCTS}?tt=expired&xep=ends-first`,
  expiring: `${PRODUCTS}?tt=expiring&xep=ends-first`,
  'intake-term-near': '/ho-so-tinh',
  'reviews-to-write': '/ho-so-tinh?tt=under-review',
  'intake-answered': '/ho-so-tinh?tt=answered',
  'intake-arrived': '/ho-so-tinh?tt=arrived',
  'intake-reviewed': '/ho-so-tinh?tt=reviewed',
  'ready-for-session': '/phien-hop',
  'supplements-open': '/ho-so?tt=forwarded',
  'threads-waiting': '/ho-so?trao-doi=cho',
  'declared-products': `${PRODUCTS}?ho-so=declared`,
  'proposed-names': `${PRODUCTS}?ho-so=renamed`,
  'hand-overs-to-receive': '/mau-va-ho-so-giay?loc=dang-chuyen',
  'samples-ending': '/mau-va-ho-so-giay?loc=sap-het-han',
  'paper-sets-missing': '/mau-va-ho-so-giay#giay',
  'ideas-to-screen': '/y-tuong?tt=registered',
  'dossiers-without-samples': '/mau-va-ho-so-giay#ho-so',
  'evidence-ending': '/vi-minh-chung',
  'complaints-open': '/kien-nghi',
  'results-waiting': '/ket-qua',
  'letters-without-number': '/so-van-ban',
  'producer-links': '/quan-tri/lien-ket-chu-the',
  'slips-to-hand-over': '/quan-tri/tai-khoan?phieu=1',
  'imports-to-confirm': '/bang-tinh',
  'unclear-terms': `${PRODUCTS}?tt=unclear-term`,
  'without-decision': `${PRODUCTS}?tt=no-decision`,
  'producers-to-complete': '/chu-the?thieu=1',
  'products-without-photo': `${PRODUCTS}?thieu=photo`,
};
