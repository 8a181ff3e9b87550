// Ways in, second factors, and the keeping of accounts: every act done once by somebody who may.

import { generateSync } from 'otplib';
import type { OneTimeLinkId } from '#access/account.ts';
import { type Actor, localOperator, systemActor } from '#access/actor.ts';
import { type FoundSession, findSession } from '#access/find-session.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { offeredTotpSecret } from '#access/totp.ts';
import { tasksOf } from '#entry/tasks.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import { type AccountId, uuidV7 } from '#kernel/ids.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptLink } from '#modules/accounts/use-cases/accept-invitation.ts';
import { changeAccount } from '#modules/accounts/use-cases/change-account.ts';
import { changePasswordFromForm } from '#modules/accounts/use-cases/change-own-password.ts';
import { deactivateAccount } from '#modules/accounts/use-cases/deactivate-account.ts';
import { decideProducerLink } from '#modules/accounts/use-cases/decide-producer-link.ts';
import { endAssignment } from '#modules/accounts/use-cases/end-assignment.ts';
import { endOwnSessions } from '#modules/accounts/use-cases/end-own-sessions.ts';
import { endProducerLink } from '#modules/accounts/use-cases/end-producer-link.ts';
import { endRole } from '#modules/accounts/use-cases/end-role.ts';
import { enrolTotp } from '#modules/accounts/use-cases/enrol-totp.ts';
import { proveSecondFactor } from '#modules/accounts/use-cases/give-second-factor.ts';
import { grantAssignment } from '#modules/accounts/use-cases/grant-assignment.ts';
import { grantRole } from '#modules/accounts/use-cases/grant-role.ts';
import { handOverSlip } from '#modules/accounts/use-cases/hand-over-slip.ts';
import { importAccounts, keepAccountSheet } from '#modules/accounts/use-cases/import-accounts.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { printSlip } from '#modules/accounts/use-cases/print-slip.ts';
import { reactivateAccount } from '#modules/accounts/use-cases/reactivate-account.ts';
import { registerFromForm } from '#modules/accounts/use-cases/register-oneself.ts';
import { removeSecondFactor } from '#modules/accounts/use-cases/remove-second-factor.ts';
import { renewRecoveryCodes } from '#modules/accounts/use-cases/renew-recovery-codes.ts';
import { requestProducerLink } from '#modules/accounts/use-cases/request-producer-link.ts';
import { resetAccount } from '#modules/accounts/use-cases/reset-account.ts';
import { signInWithPassword } from '#modules/accounts/use-cases/sign-in.ts';
import { signOut } from '#modules/accounts/use-cases/sign-out.ts';
import type { Notification, NotificationId } from '#modules/notifications/rules/notification.ts';
import { insertNotifications, listNotifications } from '#modules/notifications/store.ts';
import { makeCalendarFeed, revokeCalendarFeed } from '#modules/notifications/use-cases/calendar-feed.ts';
import { openNotification } from '#modules/notifications/use-cases/open-notification.ts';
import { changePreferences } from '#modules/notifications/use-cases/preferences.ts';
import { readAllNotifications } from '#modules/notifications/use-cases/read-all-notifications.ts';
import { sendDigest } from '#modules/notifications/use-cases/send-digest.ts';
import { query } from '#platform/database/db.ts';
import { binhLu, registered } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

const password = 'trâu đen gặm cỏ ven suối';
const other = 'nắng lên trên đỉnh núi xa';
const where = { address: '10.0.0.1', device: null };
const none = () => [];

/** A session as the next request finds it. */
async function sessionOf(proving: Proving, token: string): Promise<FoundSession> {
  const session = await findSession(proving.house.ports, token);
  if (session === null) throw new Error('no session');
  return session;
}

async function signedIn(proving: Proving, login: string, typed: string): Promise<FoundSession> {
  const opened = await signInWithPassword(proving.house.ports, { login, password: typed }, where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return await sessionOf(proving, opened.value.token);
}

/** An invitation, its slip, the account taken up; sign-in, password, sessions. */
export async function proveWaysIn(proving: Proving): Promise<{ readonly accountId: string }> {
  const { ports } = proving.house;
  const who = { displayName: 'Người giả định', login: 'chung.minh', email: 'chung.minh@example.vn', role: 'clerk' };
  const invited = await proving.act(
    inviteAccount,
    { ...who, unit: '12/03390', delivery: 'slip' },
    localOperator,
    ['account', 'one-time-link', 'role-grant'],
    (done) => [done.accountId, done.linkId],
  );
  const { accountId, linkId } = invited;
  await proving.act(printSlip, { linkId }, localOperator, ['one-time-link'], () => [linkId]);
  const handed = { linkId, handedTo: 'Người giả định', handedOn: '23/11/2026' };
  await proving.act(handOverSlip, handed, localOperator, ['account', 'one-time-link'], () => [linkId, accountId]);
  const token = tokenOfLink(ports.formSecret, linkId as OneTimeLinkId);
  const accepting = () => acceptLink(ports, token, { password, repeat: password });
  await proving.doing('access/accept-invitation', ['account', 'one-time-link'], accepting, () => [accountId, linkId]);

  const signing = () => signedIn(proving, 'chung.minh', password);
  const { done: session } = await proving.doing('access/sign-in', ['sign-in-session'], signing, ({ id }) => [id]);
  const typed = { current: password, password: other, repeat: other };
  const changing = () => changePasswordFromForm(ports, session, typed, where.address);
  await proving.doing('access/change-own-password', ['account'], changing, () => [accountId]);
  await signedIn(proving, 'chung.minh', other);
  await proving.act(endOwnSessions, { sessionId: session.id }, session.actor, ['account'], () => [accountId]);
  await proving.act(signOut, { sessionId: session.id }, session.actor, ['sign-in-session'], () => [session.id]);

  const asking = async () => {
    const once = async (_effect: string, work: () => Promise<void>) => await work();
    await tasksOf(ports, 'http://127.0.0.1')['access/answer-reset-request']?.(
      { login: 'chung.minh' },
      { log: ports.log, once },
    );
  };
  await proving.doing('access/request-reset', ['one-time-link'], asking, none);
  const self = { displayName: 'Chị giả định', login: '0900 000 055', password, repeat: password };
  const opening = async () => {
    await registerFromForm(ports, self, where.address);
    return (await findAccountByLogin(ports.database.write, '0900000055'))?.id ?? '';
  };
  await proving.doing('access/register-oneself', ['account'], opening, (id) => [id]);
  return { accountId };
}

/** The app, the recovery codes, the second step; a passkey is proven by a browser. */
export async function proveSecondFactors(proving: Proving): Promise<void> {
  const { ports } = proving.house;
  const session = await signedIn(proving, 'chung.minh', other);
  const accountId = session.actor.accountId ?? '';
  const secret = await offeredTotpSecret(ports.formSecret, session.key);
  const code = (later: number) =>
    generateSync({ secret, epoch: Math.floor(millisecondsOf(ports.clock.now()) / 1_000) + later });
  const fresh = { sessionId: session.id, tokenHash: 'a'.repeat(64), formKey: session.key };
  await proving.act(enrolTotp, { ...fresh, code: code(0) }, session.actor, ['account'], () => [accountId]);
  await proving.act(renewRecoveryCodes, { sessionId: session.id }, session.actor, ['account'], () => [accountId]);
  const again = await signedIn(proving, 'chung.minh', other);
  const giving = () => proveSecondFactor(ports, again, { kind: 'code', code: code(30) }, where.address);
  await proving.doing('access/give-second-factor', ['sign-in-session'], giving, () => [again.id]);
  await proving.act(removeSecondFactor, { factor: 'app' }, session.actor, ['account'], () => [accountId]);
}

/** Roles, duties, closing, reset, sheets of accounts. */
export async function proveKeeping(proving: Proving, accountId: string): Promise<void> {
  const asOffice = localOperator;
  const role = await proving.act(
    grantRole,
    { accountId, role: 'commune-officer', unit: '12/03390' },
    asOffice,
    ['account', 'role-grant'],
    (done) => [done.grantId, accountId],
  );
  const ending = { grantId: role.grantId, reason: 'Chuyển công tác' };
  await proving.act(endRole, ending, asOffice, ['account', 'role-grant'], () => [role.grantId, accountId]);
  const wish = {
    accountId,
    kind: 'council-member',
    provinceCode: '12',
    document: '812/QĐ-UBND',
    validFrom: '23/11/2026',
  };
  const duty = await proving.act(grantAssignment, wish, asOffice, ['account', 'assignment'], (done) => [
    done.assignmentId,
  ]);
  const over = { assignmentId: duty.assignmentId, reason: 'Thay người' };
  await proving.act(endAssignment, over, asOffice, ['account', 'assignment'], () => [duty.assignmentId]);
  const stored = await findAccountByLogin(proving.house.ports.database.write, 'chung.minh');
  const named = { accountId, version: stored?.version, displayName: 'Người giả định Hai' };
  await proving.act(changeAccount, named, asOffice, ['account'], () => [accountId]);
  const reset = { accountId, delivery: 'slip' };
  await proving.act(resetAccount, reset, asOffice, ['account', 'one-time-link'], () => [accountId]);
  await proving.act(deactivateAccount, { accountId, reason: 'Nghỉ hưu' }, asOffice, ['account'], () => [accountId]);
  const back = { accountId, reason: 'Trở lại' };
  await proving.act(reactivateAccount, back, asOffice, ['account', 'one-time-link'], () => [accountId]);

  const lines = [
    { row: 2, values: { displayName: 'Một giả định', login: 'bang.mot', role: 'Văn thư', unit: 'Bình Lư' } },
    { row: 3, values: { displayName: 'Hai giả định', login: 'bang.hai', role: 'Cán bộ xã', unit: 'Bình Lư' } },
  ];
  const kept = await proving.act(keepAccountSheet, { lines }, asOffice, ['account-import'], (done) => [done.importId]);
  const kinds = ['account', 'account-import', 'one-time-link', 'role-grant'];
  await proving.act(importAccounts, { importId: kept.importId }, asOffice, kinds, () => [kept.importId]);
}

/** What somebody was told: one opened, then the rest. */
async function proveTold(proving: Proving, person: Actor): Promise<void> {
  const accountId = person.accountId as AccountId;
  const db = proving.house.ports.database.write;
  const page = { unreadOnly: true, offset: 0, limit: 10 };
  const ways = { term: 'mail', decision: 'mail', duty: 'mail', progress: 'mail', market: 'off' };
  const chosen = { version: 0, ways, digest: 'daily', digestHour: 0, quietFrom: null, quietUntil: null };
  await proving.act(changePreferences, chosen, person, ['notification-preference'], () => [accountId]);
  await proving.act(makeCalendarFeed, {}, person, ['calendar-feed'], (done) => [done.feedId]);
  await proving.act(revokeCalendarFeed, {}, person, ['calendar-feed']);
  await query(db, `update account set email = 'nguoi@giadinh.example' where id = $1`, [accountId]);
  const letter = { accountId, origin: 'https://vidu.example' };
  await proving.act(sendDigest, letter, systemActor, ['notification-digest']);
  const [first] = await listNotifications(db, accountId, page);
  const id = first?.id ?? '';
  await proving.act(openNotification, { notificationId: id }, person, ['notification'], () => [id]);
  const another = uuidV7(millisecondsOf(proving.house.ports.clock.now()), proving.house.ports.random) as NotificationId;
  await insertNotifications(db, [{ ...(first as Notification), id: another }]);
  const [left] = await listNotifications(db, accountId, page);
  await proving.act(readAllNotifications, {}, person, ['notification'], () => [left?.id ?? '']);
}

/** Who speaks for a producer: asked, confirmed, ended. */
export async function proveSpeaking(proving: Proving): Promise<void> {
  const { id } = (await findAccountByLogin(proving.house.ports.database.write, '0900000055')) ?? {};
  const person: Actor = { ...localOperator, kind: 'account', accountId: id ?? null, displayName: 'Chị giả định' };
  const { code } = await registered(proving.house.ports, {
    name: 'HTX Giả định Chứng Minh',
    registrationNumber: '6200005501',
  });
  const asked = await proving.act(requestProducerLink, { producerCode: code }, person, ['producer-link'], (done) => [
    done.linkId,
  ]);
  const { linkId } = asked;
  const answer = { linkId, version: 1, decision: 'confirmed' };
  // The commune that confirms somebody looks after their account from then on.
  await proving.act(decideProducerLink, answer, binhLu, ['account', 'producer-link'], () => [linkId, id ?? '']);
  await proveTold(proving, person);
  const end = { linkId, version: 2, reason: 'Đổi người' };
  await proving.act(endProducerLink, end, binhLu, ['producer-link'], () => [linkId]);
}
