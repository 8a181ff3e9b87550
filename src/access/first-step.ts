// What a person must do before anything else, and whether a session counts as an officer's.

import type { Mode } from '#runner/ports.ts';

export type FirstStep = 'second-factor' | 'enrol-second-factor' | 'change-password' | null;

export interface Standing {
  readonly mode: Mode;
  readonly isOfficer: boolean;
  /** Whether the account has an authenticator app or a passkey. */
  readonly hasSecondFactor: boolean;
  /** Whether this session has proven it. */
  readonly provenSecondFactor: boolean;
  readonly mustChangePassword: boolean;
}

/**
 * In order: prove the second factor the account has, change a password that is no longer good enough, set up the
 * factor every officer needs. Training does not ask anybody to set one up; who did practises it at every sign-in.
 */
export function firstStepOf(standing: Standing): FirstStep {
  const live = standing.mode === 'production';
  if (standing.hasSecondFactor && !standing.provenSecondFactor) return 'second-factor';
  if (standing.mustChangePassword) return 'change-password';
  return live && standing.isOfficer && !standing.hasSecondFactor ? 'enrol-second-factor' : null;
}

/** Whether officer roles count in this session. */
export function countsAsOfficer(standing: Pick<Standing, 'mode' | 'hasSecondFactor' | 'provenSecondFactor'>): boolean {
  return standing.mode === 'training' || (standing.hasSecondFactor && standing.provenSecondFactor);
}
