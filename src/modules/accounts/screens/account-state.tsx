// The state of an account as a word with a shape: in use, not taken up yet, closed; and where its slip is.

import type { AccountStatus } from '#access/account.ts';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';

interface AccountStateProps {
  readonly ui: Ui;
  readonly status: AccountStatus;
  readonly slip: 'waiting' | 'handed' | null;
}

/** The state, and beside it the slip where one waits. */
export function AccountState({ ui, status, slip }: AccountStateProps) {
  const t = ui.t.accounts;
  return (
    <span class="tags">
      {status === 'active' && <Tag words={t.statuses.active} tone="green" shape="check" />}
      {status === 'invited' && <Tag words={t.statuses.invited} tone="blue" shape="clock" />}
      {status === 'deactivated' && <Tag words={t.statuses.deactivated} tone="neutral" shape="pause" />}
      {slip === 'waiting' && <Tag words={t.slips.waiting} tone="gold" shape="half" />}
      {slip === 'handed' && <Tag words={t.slips.handed} tone="neutral" shape="arrow" />}
    </span>
  );
}
