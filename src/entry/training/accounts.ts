// The accounts of a training installation: one for each role, opened the way people are invited. A production installation
// never has them: its database is another one, for ever.

import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import type { Role } from '#access/roles.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptLink } from '#modules/accounts/use-cases/accept-invitation.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';

export interface TrainingAccount {
  readonly login: string;
  /** Invented; first names only. */
  readonly displayName: string;
  readonly role: Role;
  /** `all`, a province of today, or a commune of today. */
  readonly unit: string;
  readonly office: string | null;
  /** As the start prints it. */
  readonly purpose: string;
}

/** One password for all of them, printed at the start: there is nothing real behind it. */
export const trainingPassword = 'tap huan ocop lai chau';

const person = (
  login: string,
  displayName: string,
  role: Role,
  unit: string,
  purpose: string,
  office: string | null = null,
): TrainingAccount => ({ login, displayName, role, unit, office, purpose });

export const trainingAccounts: readonly TrainingAccount[] = [
  person('tinh', 'Chị Hoa (tập huấn)', 'province-officer', '12', 'officer of the province', 'Văn phòng OCOP'),
  person('xa.binhlu', 'Anh Tủa (tập huấn)', 'commune-officer', '12/03390', 'officer of the commune Bình Lư'),
  person('xa.doanket', 'Anh Páo (tập huấn)', 'commune-officer', '12/03388', 'officer of the ward Đoàn Kết'),
  person('chuthe', 'Chị Mẩy (tập huấn)', 'producer', '12/03390', 'producer'),
  person(
    'so.congthuong',
    'Chị Lan (tập huấn)',
    'department-officer',
    '12',
    'officer of a department',
    'Sở Công Thương',
  ),
  person('kiemtra', 'Anh Seo (tập huấn)', 'inspector', '12', 'inspector'),
  person('lanhdao', 'Anh Bình (tập huấn)', 'leader', '12', 'leader of the province'),
  person('kiemtoan', 'Chị Nga (tập huấn)', 'auditor', '12', 'auditor'),
  person('vanthu', 'Chị Thu (tập huấn)', 'clerk', '12', 'clerk'),
  person('quantri', 'Quản trị (tập huấn)', 'platform-admin', 'all', 'administrator of the installation'),
];

/** Opens the accounts that are not there yet; answers how many were opened. */
export async function openTrainingAccounts(ports: Ports): Promise<number> {
  let opened = 0;
  for (const account of trainingAccounts) {
    if ((await findAccountByLogin(ports.database.write, account.login)) !== undefined) continue;
    const { displayName, login, role, unit, office } = account;
    const input = { displayName, login, role, unit, office, delivery: 'slip' };
    const invited = await runUseCase(ports, inviteAccount, input, { actor: localOperator });
    if (!invited.ok) throw new Error(`training account ${login}: ${JSON.stringify(invited.problem)}`);
    const token = tokenOfLink(ports.formSecret, invited.value.linkId as OneTimeLinkId);
    const accepted = await acceptLink(ports, token, { password: trainingPassword, repeat: trainingPassword });
    if (!accepted.ok) throw new Error(`training account ${login}: ${JSON.stringify(accepted.problem)}`);
    opened += 1;
  }
  return opened;
}
