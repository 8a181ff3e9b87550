// Sends what is due to a receiver, one message after another, until one shows that it is away or the round's time is over.

import { systemActor } from '#access/actor.ts';
import { type Instant, instantAfterDays, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { type CallOptions, postOut } from '#platform/egress/post-out.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { gatherFor } from './gather-messages.ts';
import { type Answer, type Delivery, endingOf, isAway, waits } from './rules/delivery.ts';
import { hoursBetweenNotices, type Receiver, type ReceiverId } from './rules/receiver.ts';
import { secretsOf } from './secrets.ts';
import { headersOf } from './signed-message.ts';
import { findReceiver, listReceiverRows, receiversToTellOf } from './store.ts';
import { arrivedSince, deleteEnded, noteAttempt, receiversWithDue, takeDue } from './store-deliveries.ts';
import { type Failure, tellKeepers } from './use-cases/tell-keepers.ts';

/** A round ends after so long, so that one receiver never holds the background work. */
const ROUND_MS = 20_000;
/** Longer than an attempt can last. After a kill the message in hand, and what was written after it, waits so long. */
const HELD_MS = 30_000;
const AT_MOST = 500;
const KEPT_DELIVERED_DAYS = 30;
const KEPT_DEAD_DAYS = 90;

const later = (at: Instant, ms: number): Instant => instantOf(millisecondsOf(at) + ms);

const told = async (ports: Ports, receiverId: ReceiverId, failure: Failure): Promise<void> => {
  await runUseCase(ports, tellKeepers, { receiverId, failure }, { actor: systemActor });
};

/** Gathers for every receiver, tells of what was given up, and names the receivers that have something due. */
export async function gatherMessages(ports: Ports): Promise<readonly ReceiverId[]> {
  const db = ports.database.write;
  for (const { id, state } of await listReceiverRows(db)) if (state === 'on') await gatherFor(ports, id);
  const now = ports.clock.now();
  for (const id of await receiversToTellOf(db, later(now, -hoursBetweenNotices * 3_600_000))) {
    await told(ports, id, 'given-up');
  }
  return await receiversWithDue(db, now);
}

function after(one: Delivery, answer: Answer, at: Instant): Delivery {
  const attempts = one.attempts + 1;
  const ending = endingOf(answer, attempts, at);
  return {
    ...one,
    state: ending.state,
    attempts,
    nextAt: ending.state === 'waiting' ? ending.nextAt : null,
    status: 'status' in answer ? answer.status : null,
    fault: 'fault' in answer ? answer.fault : null,
    triedAt: at,
    endedAt: ending.state === 'waiting' ? null : at,
  };
}

/** A receiver that says it is gone, or at which nothing arrived while this message was tried to its end, is paused. */
async function pauseIfAway(ports: Ports, receiver: Receiver, ended: Delivery): Promise<void> {
  if (ended.state !== 'dead') return;
  const db = ports.database.write;
  if (ended.status === 410) return await told(ports, receiver.id, 'gone');
  const since = later(ports.clock.now(), -waits.reduce((all, one) => all + one, 0));
  // A message is given up within hours where the receiver refuses it; that nothing arrived for days is not said of one that was added since.
  if (ended.attempts <= waits.length && receiver.madeAt > since) return;
  if (!(await arrivedSince(db, receiver.id, since))) await told(ports, receiver.id, 'silent');
}

/** One round for one receiver; answers how many messages arrived. */
export async function sendTo(ports: Ports, id: ReceiverId, options: CallOptions = {}): Promise<number> {
  const db = ports.database.write;
  const began = performance.now();
  let arrived = 0;
  for (let sent = 0; sent < AT_MOST && performance.now() - began < ROUND_MS; sent += 1) {
    const receiver = await findReceiver(db, id);
    if (receiver?.state !== 'on') break;
    const secrets = secretsOf(ports, receiver);
    if (secrets === null) {
      await told(ports, id, 'secret-lost');
      break;
    }
    const now = ports.clock.now();
    const one = await takeDue(db, id, now, later(now, HELD_MS));
    if (one === null) break;
    const answer = await postOut(receiver.address, headersOf(one, secrets, now), one.body, ports.outbound, options);
    const ended = after(one, answer, ports.clock.now());
    await noteAttempt(db, ended);
    if (ended.state === 'delivered') arrived += 1;
    await pauseIfAway(ports, receiver, ended);
    if (isAway(answer)) break;
  }
  return arrived;
}

/** Forgets messages that arrived a month ago, and those that were given up three months ago. */
export async function sweepMessages(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  await deleteEnded(
    ports.database.write,
    instantAfterDays(now, -KEPT_DELIVERED_DAYS),
    instantAfterDays(now, -KEPT_DEAD_DAYS),
  );
}
