// A thread of each kind on a dossier, for the sweep.

import { findAccountByLogin } from '#access/store-accounts.ts';
import { writeComment, writeInternalComment } from '#modules/dossiers/use-cases/write-comment.ts';
import { done, province } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';
import type { Samples } from './samples.ts';

export async function talkSamples({ ports }: TestHouse, dossierId: string): Promise<Samples> {
  const said = { dossierId, place: 'plan', body: 'Kế hoạch chưa nêu vùng nguyên liệu.' };
  // Whoever opens the page on which one corrects oneself must have written it.
  const account = await findAccountByLogin(ports.database.write, 'tinh');
  if (account === undefined) throw new Error('nobody writes');
  const hoa = { ...province, accountId: account.id };
  const { threadId: withProducer } = await done(ports, hoa, writeComment, said);
  const { threadId: internal } = await done(ports, hoa, writeInternalComment, said);
  return new Map(
    [
      ['trao-doi', withProducer],
      ['noi-bo', internal],
    ].flatMap(([word, threadId]): [string, string][] => {
      const pages = ['', '/:threadId', '/:threadId/sua/:commentId'].map((rest) => `/ho-so/:dossierId/${word}${rest}`);
      return pages.flatMap((page): [string, string][] => [
        [`${page} :dossierId`, dossierId],
        [`${page} :threadId`, threadId ?? ''],
        [`${page} :commentId`, threadId ?? ''],
      ]);
    }),
  );
}
