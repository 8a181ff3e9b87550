// Who works with producers in these tests: officers of Lai Châu and of two of its communes, a producer's own account, and
// producers that exist nowhere.

import type { Actor, Grant } from '#access/actor.ts';
import { stranger } from '#access/actor.ts';
import type { Role } from '#access/roles.ts';
import { type AccountId, type ProducerId, uuidV7 } from '#kernel/ids.ts';
import { decideProducerLink } from '#modules/accounts/use-cases/decide-producer-link.ts';
import { requestProducerLink } from '#modules/accounts/use-cases/request-producer-link.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { secureRandom } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';

export const newCommand = (): string => uuidV7(1_795_000_000_000, secureRandom);

function account(grants: readonly Grant[], producerIds: readonly ProducerId[] = []): Actor {
  return {
    ...stranger,
    kind: 'account',
    accountId: newCommand() as AccountId,
    displayName: 'Người trong kiểm thử',
    grants,
    producerIds,
    secondFactor: true,
  };
}

const lead = (role: Role, provinceCode: string | null, communeCodes: readonly string[] = []): Actor =>
  account([{ role, provinceCode, communeCodes }]);

/** The office of Lai Châu that consolidates the register. */
export const province = lead('province-officer', '12');
/** The office of another province: Điện Biên. */
export const otherProvince = lead('province-officer', '11');
/** Xã Bình Lư. */
export const binhLu = lead('commune-officer', '12', ['03390']);
/** Xã Mường Than. */
export const muongThan = lead('commune-officer', '12', ['03618']);
export const auditor = lead('auditor', '12');
export const inspector = lead('inspector', '12');

/** Somebody who speaks for a producer. */
export const speakerOf = (producerId: ProducerId): Actor =>
  account([{ role: 'producer', provinceCode: null, communeCodes: [] }], [producerId]);

/** Form 02 part I of a cooperative that exists nowhere. */
export const cooperative = {
  name: 'HTX Giả định Chè Tả Lèng',
  producerType: 'cooperative',
  registrationNumber: '6200000001',
  registeredOn: '02/03/2019',
  registrationIssuer: 'Phòng Tài chính – Kế hoạch (giả định)',
  commune: 'xã Bình Lư',
  address: 'Bản Giả định, xã Bình Lư',
  phone: '0900 000 001',
  legalRepresentativeName: 'Người Đại Diện Giả Định',
  legalRepresentativePosition: 'Giám đốc',
  workers: '20',
  localWorkers: '15',
  capitalVnd: '1.250.000.000',
} as const;

/** Runs an act or a read as somebody; an act under a command of its own. */
export async function as<I, O>(ports: Ports, actor: Actor, useCase: UseCase<I, O>, input: unknown) {
  const commandId = useCase.kind === 'act' ? newCommand() : null;
  return await runUseCase(ports, useCase, input, { actor, commandId, freshRead: true });
}

/** The same where it must succeed. */
export async function done<I, O>(ports: Ports, actor: Actor, useCase: UseCase<I, O>, input: unknown): Promise<O> {
  const answer = await as(ports, actor, useCase, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** The refusal of what must not succeed. */
export async function refused<I, O>(ports: Ports, actor: Actor, useCase: UseCase<I, O>, input: unknown) {
  const answer = await as(ports, actor, useCase, input);
  if (answer.ok) throw new Error(`${useCase.name} was allowed`);
  return answer.problem;
}

/** How a record that is foreign, or not there, is refused; and an act for which there is no right. */
export const missing = { kind: 'not-found', code: 'records/not-found' };
export const forbidden = { kind: 'forbidden', code: 'access/right-missing' };

/** The fields that a refusal names, each with its code. */
export const fieldsOf = (problem: { readonly fields?: readonly { path: string; code: string }[] }) =>
  (problem.fields ?? []).map(({ path, code }) => [path, code]);

/** A producer in the register; what is given replaces facts of the cooperative. */
export async function registered(ports: Ports, more: Readonly<Record<string, unknown>> = {}) {
  const input = { ...cooperative, isAnother: true, ...more };
  return await done(ports, province, registerProducer, input);
}

/** Somebody asks to speak for a producer, and Xã Bình Lư confirms it. */
export async function linkTo(ports: Ports, accountId: AccountId, producerId: ProducerId): Promise<void> {
  const asker = { ...account([]), accountId };
  const producer = (await findProducersByIds(ports.database.write, [producerId]))[0];
  const asked = await done(ports, asker, requestProducerLink, { producerCode: producer?.code });
  await done(ports, binhLu, decideProducerLink, { linkId: asked.linkId, version: 1, decision: 'confirmed' });
}

/** A cooperative of Bình Lư, with chị Mẩy who may ask for it, anh Tủa of its commune and anh Páo of another. */
export async function nuongCao(house: TestHouse) {
  const may = await signedInPerson(house, 'chị Mẩy, producer');
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const { code } = await registered(house.ports, { name: 'HTX Giả định Nương Cao', registrationNumber: '6200007001' });
  return { may, tua, pao, code };
}
