// Where a session must go before anything else: the second step, the setting up of one, a new password.

import type { AnyPage, WebSession } from './page.ts';

const STEPS = {
  'second-factor': '/dang-nhap/buoc-hai',
  'enrol-second-factor': '/tai-khoan/bao-mat',
  'change-password': '/tai-khoan/mat-khau',
} as const;

/**
 * The path of the step that is owed, or null. A page may be open before it, where its right is held already; one that was
 * `refused` may be refused only because the step is missing.
 */
export function firstStep(session: WebSession | null, page: AnyPage, refused: boolean): string | null {
  if (session === null || session.mustFirst === null) return null;
  return page.beforeFullSession && !refused ? null : STEPS[session.mustFirst];
}
