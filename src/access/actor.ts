// Who is acting, with the rights of this day already resolved to the units of this day.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import type { UseCaseName } from './permission-matrix.ts';
import type { AssignmentKind, Role } from './roles.ts';

/**
 * One role held for one unit. The unit is given as the units of today that it became: a right granted for a commune
 * that was merged covers its successor. A province-wide right has a province and no communes; a right over the whole
 * installation has neither.
 */
export interface Grant {
  readonly role: Role;
  readonly provinceCode: string | null;
  readonly communeCodes: readonly string[];
}

/** A dated duty: whose, for what record. */
export interface Assignment {
  readonly kind: AssignmentKind;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** The key with which a program acts for an account: only what was granted to it, and only as far as its owner may. */
export interface ActorKey {
  readonly id: string;
  readonly name: string;
  readonly operations: readonly UseCaseName[];
  /** Made for an office: what is the account's own is not its business. */
  readonly ofOffice: boolean;
}

/** An account that signed in, the operator at the server's console, the system's own jobs, or a stranger. */
export interface Actor {
  readonly kind: 'account' | 'local-operator' | 'system' | 'stranger';
  readonly accountId: AccountId | null;
  readonly displayName: string;
  readonly grants: readonly Grant[];
  readonly assignments: readonly Assignment[];
  /** Producers that the commune has confirmed this account speaks for. */
  readonly producerIds: readonly ProducerId[];
  /** Whether this session may act as an officer: second factor given, or the installation trains. */
  readonly secondFactor: boolean;
  /** The password was right, the second factor this account has is not given yet: may give it or leave, nothing else. */
  readonly halfSignedIn?: true;
  /** A program acts with this key, no person at a screen. */
  readonly key?: ActorKey;
}

/** The day's rights, as a port: access answers it from the database. */
export interface ActorOnDay {
  readonly actor: Actor;
  readonly on: LocalDate;
}

export const stranger: Actor = {
  kind: 'stranger',
  accountId: null,
  displayName: '',
  grants: [],
  assignments: [],
  producerIds: [],
  secondFactor: false,
};

/** The person at the console of the server; may do everything, and the ledger says that it was the console. */
export const localOperator: Actor = {
  ...stranger,
  kind: 'local-operator',
  displayName: 'local operator',
  secondFactor: true,
};

/** Jobs that the system runs by itself. */
export const systemActor: Actor = { ...stranger, kind: 'system', displayName: 'system', secondFactor: true };
