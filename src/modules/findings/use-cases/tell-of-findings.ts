// Who is told of what happens to a finding: who speaks for the producer, and the offices that follow it up.

import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { AccountId } from '#kernel/ids.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Finding } from '../rules/finding.ts';
import { findingPath } from '../screens/paths.ts';

type Told = Pick<
  Finding,
  'provinceCode' | 'communeCode' | 'producerId' | 'producerName' | 'productName' | 'id' | 'dueOn'
>;

/** What a sentence calls the thing found: the product, else the producer. */
export const aboutWords = ({ productName, producerName }: Pick<Finding, 'productName' | 'producerName'>): string =>
  productName ?? producerName;

/** Officers of the province, with those of the commune. */
export async function officesOf({ db, today }: Context, whose: Told): Promise<readonly AccountId[]> {
  const { provinceCode, communeCode } = whose;
  const province = await findHolders(db, ['province-officer'], { provinceCode, communeCode: null }, today);
  const commune =
    communeCode === null ? [] : await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today);
  return [...province, ...commune];
}

export async function tellProducer(
  context: Context,
  finding: Told,
  what: 'correction-asked' | 'returned' | 'verified' | 'not-corrected',
): Promise<void> {
  if (finding.producerId === null) return;
  await tell(context, {
    kind: 'finding-for-you',
    to: await findSpeakers(context.db, [finding.producerId]),
    words: { about: aboutWords(finding), what },
    path: findingPath(finding.id),
    dueOn: what === 'correction-asked' || what === 'returned' ? finding.dueOn : null,
  });
}

export async function tellOffices(context: Context, finding: Told, what: 'answered' | 'sample-failed'): Promise<void> {
  await tell(context, {
    kind: 'finding-for-office',
    to: await officesOf(context, finding),
    words: { about: aboutWords(finding), producer: finding.producerName, what },
    path: findingPath(finding.id),
  });
}
