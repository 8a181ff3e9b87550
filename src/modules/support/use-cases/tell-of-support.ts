// Who is told of support: who speaks for the producer; of a request, the office that answers it.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { SupportRequest } from '../rules/request.ts';
import type { Support } from '../rules/support.ts';

const speakersOf = async (context: Context, producerId: ProducerId) =>
  await findSpeakers(context.db, await findProducerIdsBehind(context.db, producerId));

export async function tellOfSupport(
  context: Context,
  support: Pick<Support, 'id' | 'producerId' | 'what'>,
  what: 'recorded' | 'corrected' | 'delivered' | 'cancelled',
): Promise<void> {
  await tell(context, {
    kind: 'support-for-you',
    to: await speakersOf(context, support.producerId),
    words: { support: support.what, what },
    path: `/ho-tro/khoan/${support.id}`,
  });
}

export async function tellOfRequest(context: Context, request: SupportRequest, producer: string): Promise<void> {
  const { provinceCode, communeCode } = request;
  const commune =
    communeCode === null ? [] : await findHolders(context.db, ['commune-officer'], request, context.today);
  const province = { provinceCode, communeCode: null };
  const to =
    commune.length > 0 ? commune : await findHolders(context.db, ['province-officer'], province, context.today);
  await tell(context, {
    kind: 'support-asked',
    to,
    words: { producer, asked: request.words },
    path: `/ho-tro/de-nghi/${request.id}`,
  });
}

export async function tellOfAnswer(context: Context, request: SupportRequest): Promise<void> {
  await tell(context, {
    kind: 'support-answered',
    to: await speakersOf(context, request.producerId),
    words: { agreed: request.state === 'agreed', answer: request.answer ?? '' },
    path: `/ho-tro/de-nghi/${request.id}`,
  });
}
