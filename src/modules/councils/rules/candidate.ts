// Somebody who can be chosen in a form of a council: an account with its name.

import type { AccountId } from '#kernel/ids.ts';

export interface Candidate {
  readonly accountId: AccountId;
  readonly name: string;
}
