// Accounts for the sweep: one of each state, a slip, a sheet that waits, a request to speak for a producer. The office of the
// province opens these pages, so the sheet is its own.

import { type Actor, localOperator, stranger } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { deactivateAccount } from '#modules/accounts/use-cases/deactivate-account.ts';
import { grantAssignment } from '#modules/accounts/use-cases/grant-assignment.ts';
import { grantRole } from '#modules/accounts/use-cases/grant-role.ts';
import { keepAccountSheet } from '#modules/accounts/use-cases/import-accounts.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { requestProducerLink } from '#modules/accounts/use-cases/request-producer-link.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { TestHouse } from '../support/database.ts';

const DOCUMENT = '812/QĐ-UBND ngày 15/10/2026 của Chủ tịch UBND tỉnh';

/** Values for the addresses of account keeping. */
export async function accountSamples(
  house: TestHouse,
  producerCode: string,
): Promise<readonly (readonly [string, string])[]> {
  const { ports } = house;
  const done = async <I, O>(useCase: UseCase<I, O>, input: unknown, actor: Actor = localOperator): Promise<O> => {
    const answer = await runUseCase(ports, useCase, input, { actor });
    if (!answer.ok) throw new Error(`${useCase.name}: ${JSON.stringify(answer.problem)}`);
    return answer.value;
  };
  const accountOf = async (login: string): Promise<Actor> => {
    const account = await findAccountByLogin(ports.database.write, login);
    if (account === undefined) throw new Error(`there is no account ${login}`);
    return {
      ...stranger,
      kind: 'account',
      accountId: account.id,
      displayName: account.displayName,
      secondFactor: true,
    };
  };
  const invited = (login: string) =>
    done(inviteAccount, {
      displayName: `Người giả định ${login}`,
      login,
      role: 'commune-officer',
      unit: '12/03390',
      office: 'Phòng Kinh tế',
      lastDay: '31/12/2027',
      delivery: 'slip',
    });
  const open = await invited('mau.mo');
  const paper = await invited('mau.phieu');
  const closed = await invited('mau.khoa');
  await done(deactivateAccount, { accountId: closed.accountId, reason: 'Nghỉ hưu' });
  const { accountId } = open;
  const grant = await done(grantRole, { accountId, role: 'clerk', unit: '12/03390' });
  const duty = await done(grantAssignment, {
    accountId,
    kind: 'advisory-team-member',
    provinceCode: '12',
    document: DOCUMENT,
    validFrom: '01/11/2026',
  });
  const province: Actor = {
    ...(await accountOf('tinh')),
    grants: [{ role: 'province-officer', provinceCode: '12', communeCodes: [] }],
  };
  const lines = [
    {
      row: 4,
      values: { displayName: 'Người giả định Một', login: 'mau.mot', role: 'Cán bộ xã', unit: 'binh lu' },
    },
  ];
  const sheet = await done(keepAccountSheet, { lines }, province);
  const link = await done(
    requestProducerLink,
    { producerCode, message: 'Xin khai sản phẩm.' },
    await accountOf('chuthe'),
  );
  return [
    ['/quan-tri/tai-khoan :account', accountId],
    ['/quan-tri/tai-khoan/:account/mo-lai :account', closed.accountId],
    ['/quan-tri/tai-khoan :grant', grant.grantId],
    ['/quan-tri/tai-khoan :duty', duty.assignmentId],
    ['/quan-tri/tai-khoan/nhap :import', sheet.importId],
    ['/quan-tri/phieu :link', paper.linkId],
    ['/quan-tri/lien-ket-chu-the :link', link.linkId],
  ];
}
