// The accounts of a training installation: one for each role, opened the way people are invited. A production installation
// never has them: its database is another one, for ever.

import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { NewPassword } from '#access/new-password.ts';
import type { Role } from '#access/roles.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { hashOfToken, tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptInvitation } from '#modules/accounts/use-cases/accept-invitation.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { arriving } from '#modules/accounts/use-cases/sign-in.ts';
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

/** Of a department, and in the council of the training installation. */
const member = (login: string, displayName: string, office: string): TrainingAccount =>
  person(login, displayName, 'department-officer', '12', 'member of the council', office);

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
  person('lanhdao.binhlu', 'Anh Vảng (tập huấn)', 'leader', '12/03390', 'leader of the commune Bình Lư'),
  person('kiemtoan', 'Chị Nga (tập huấn)', 'auditor', '12', 'auditor'),
  person(
    'thuky',
    'Anh Dìn (tập huấn)',
    'province-officer',
    '12',
    'second officer of the province, secretary of the council',
    'Văn phòng OCOP',
  ),
  member('hd.nongnghiep', 'Chị Sao (tập huấn)', 'Sở Nông nghiệp và Môi trường'),
  member('hd.yte', 'Anh Phủ (tập huấn)', 'Sở Y tế'),
  member('hd.khoahoc', 'Chị Mỷ (tập huấn)', 'Sở Khoa học và Công nghệ'),
  member('hd.vanhoa', 'Anh Lử (tập huấn)', 'Sở Văn hóa, Thể thao và Du lịch'),
  person('vanthu', 'Chị Thu (tập huấn)', 'clerk', '12', 'clerk'),
  person('quantri', 'Quản trị (tập huấn)', 'platform-admin', 'all', 'administrator of the installation'),
];

async function trainingPasswordHashed(): Promise<NewPassword> {
  const made = await NewPassword.from({ password: trainingPassword, repeat: trainingPassword, personal: [] });
  if (!made.ok) throw new Error(`training password: ${JSON.stringify(made.problem)}`);
  return made.value;
}

/** Opens the accounts that are not there yet; answers how many were opened. */
export async function openTrainingAccounts(ports: Ports): Promise<number> {
  let opened = 0;
  // One password for all, so one hash for all: hashing is slow by design, and a first start waits for it.
  let password: NewPassword | null = null;
  for (const account of trainingAccounts) {
    if ((await findAccountByLogin(ports.database.write, account.login)) !== undefined) continue;
    const { displayName, login, role, unit, office } = account;
    const invitation = { displayName, login, role, unit, office, delivery: 'slip' };
    const invited = await runUseCase(ports, inviteAccount, invitation, { actor: localOperator });
    if (!invited.ok) throw new Error(`training account ${login}: ${JSON.stringify(invited.problem)}`);
    password ??= await trainingPasswordHashed();
    const tokenHash = hashOfToken(tokenOfLink(ports.formSecret, invited.value.linkId as OneTimeLinkId));
    const arrives = arriving({ id: invited.value.accountId as AccountId, displayName });
    const input = { tokenHash, password, deviceHash: null };
    const accepted = await runUseCase(ports, acceptInvitation, input, { actor: arrives });
    if (!accepted.ok) throw new Error(`training account ${login}: ${JSON.stringify(accepted.problem)}`);
    opened += 1;
  }
  return opened;
}
