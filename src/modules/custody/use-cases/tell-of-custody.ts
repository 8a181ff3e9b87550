// Who is told what: the office that something is on the way to, who handed it over that it arrived, who speaks for the producer
// what an office asks and what came out.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { CustodyItem, CustodyMove } from '../rules/custody-item.ts';
import type { CustodyRequest } from '../rules/custody-request.ts';

const itemPath = (item: CustodyItem): string => `/mau-va-ho-so-giay/${item.code}`;

/** Tells the officers of the other office that something is on the way to them. */
export async function tellReceivers(context: Context, item: CustodyItem, move: CustodyMove): Promise<void> {
  const { provinceCode, communeCode } = item;
  const toCommune = move.toPlace === 'commune';
  await tell(context, {
    kind: 'hand-over-sent',
    to: await findHolders(
      context.db,
      [toCommune ? 'commune-officer' : 'province-officer'],
      { provinceCode, communeCode: toCommune ? communeCode : null },
      context.today,
    ),
    words: { product: item.productName, code: item.code, handedBy: move.handedBy },
    path: itemPath(item),
  });
}

/** Tells who handed it over that it was counted. */
export async function tellSender(context: Context, item: CustodyItem, move: CustodyMove, lost: number): Promise<void> {
  if (move.recordedBy === null) return;
  await tell(context, {
    kind: 'hand-over-received',
    to: [move.recordedBy],
    words: { product: item.productName, code: item.code, lost },
    path: itemPath(item),
  });
}

/** Tells who speaks for the producer that an office asks for a test or comes to look, or what came out. */
export async function tellProducerOfRequest(context: Context, request: CustodyRequest): Promise<void> {
  const asks = request.state === 'open';
  await tell(context, {
    kind: asks ? (request.kind === 'test' ? 'test-asked' : 'survey-asked') : 'request-closed',
    to: await findSpeakers(context.db, [request.producerId]),
    words: { product: request.productName, asked: request.asked },
    path: `/mau-va-ho-so-giay/ho-so/${request.dossierId}`,
    dueOn: asks ? request.dueOn : null,
  });
}
