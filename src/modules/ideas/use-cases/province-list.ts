// The province puts an idea of a commune's shortlist on its own list, or takes it off again, each with a reason.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { IdeaId } from '../rules/idea.ts';
import { ideaFor, officersOf, settleIdea, speakersOf, subjectById } from './find-idea.ts';

const input = z.object({ ideaId: id<'product-idea'>(), version, reason: text(500) });
type Said = z.output<typeof input>;

async function setList(
  { ideaId, version: seen, reason }: Said,
  listed: boolean,
  context: Context,
): Promise<Result<{ readonly ideaId: IdeaId; readonly name: string }>> {
  const found = await ideaFor('list-by-province', ideaId, seen, context);
  if (!found.ok) return found;
  if ((found.value.provinceListedAt !== null) === listed) {
    return refuse(problem('conflict', listed ? 'ideas/already-on-list' : 'ideas/not-on-list'));
  }
  const idea = await settleIdea(context, found.value, {
    provinceListedAt: listed ? context.now : null,
    provinceReason: listed ? reason : null,
  });
  const to = [...(await officersOf(context, idea)), ...(await speakersOf(context, idea))];
  const words = { idea: idea.name, listed, reason };
  await tell(context, { kind: 'idea-province-list', to, words, path: `/y-tuong/${idea.id}` });
  return ok({ ideaId: idea.id, name: idea.name });
}

export const putOnProvinceList = defineUseCase({
  name: 'ideas/put-on-province-list',
  kind: 'act',
  legalBasis: null,
  input,
  subject: (said, context) => subjectById(said.ideaId, context),
  run: (said, context) => setList(said, true, context),
});

export const takeOffProvinceList = defineUseCase({
  name: 'ideas/take-off-province-list',
  kind: 'act',
  legalBasis: null,
  input,
  subject: (said, context) => subjectById(said.ideaId, context),
  run: (said, context) => setList(said, false, context),
});
