// Names a receiver of changes. It is told of what is written from now on. Its secret was drawn by whoever asks, is kept sealed, and stands in
// neither the ledger nor the remembered answer.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type SubjectKind, subjectKinds } from '#modules/catalogue/index.ts';
import { endOfChanges } from '#modules/catalogue/services.ts';
import { readAddress } from '#platform/egress/outbound-rules.ts';
import { text, ticked } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { mostReceivers, type Receiver, receiverContent, secretShape } from '../rules/receiver.ts';
import { sealedFor } from '../secrets.ts';
import { insertReceiver, listReceiverRows } from '../store.ts';

const input = z.object({
  name: text(80),
  address: text(500),
  /** Kinds of records; none ticked: all. */
  kinds: ticked(),
  secret: z.string().regex(secretShape),
});

function wrongAddress(address: string, { ports }: Pick<Context, 'ports'>): readonly FieldProblem[] {
  const read = readAddress(address, ports.outbound);
  if ('url' in read) return [];
  const host = URL.canParse(address) ? new URL(address).host : '';
  return [{ path: 'address', code: `webhooks/${read.fault}`, details: { host } }];
}

export const addReceiver = defineUseCase({
  name: 'webhooks/add-receiver',
  kind: 'act',
  legalBasis: null,
  input,
  async alsoWrong({ address }, context) {
    return address === undefined ? [] : wrongAddress(address, context);
  },
  async run({ name, address, kinds, secret }, context) {
    const { db, now, ports } = context;
    const problems = [...wrongAddress(address, context)];
    const foreign = kinds.find((kind) => !(subjectKinds as readonly string[]).includes(kind));
    if (foreign !== undefined)
      problems.push({ path: 'kinds', code: 'webhooks/unknown-kind', details: { kind: foreign } });
    const others = (await listReceiverRows(db)).filter((one) => one.state !== 'ended');
    if (others.some((one) => one.address === address))
      problems.push({ path: 'address', code: 'webhooks/address-taken' });
    if (problems.length > 0) return refuse(invalidFields(problems));
    if (others.length >= mostReceivers) {
      return refuse(problem('conflict', 'webhooks/too-many', { most: mostReceivers }));
    }
    const id = context.newId<'webhook-receiver'>();
    const receiver: Receiver = {
      id,
      version: 1,
      name,
      address,
      kinds: [...new Set(kinds)].sort() as SubjectKind[],
      state: 'on',
      pausedFor: null,
      sealedSecret: sealedFor(ports, id, secret),
      secretAt: now,
      sealedBefore: null,
      beforeUntil: null,
      after: await endOfChanges(db),
      madeBy: context.actor.accountId,
      madeAt: now,
      toldAt: null,
    };
    await insertReceiver(db, receiver);
    context.touch({ kind: 'webhook-receiver', id, before: null, after: receiverContent(receiver) });
    return ok({ receiverId: id });
  },
});
