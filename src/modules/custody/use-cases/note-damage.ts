// What is torn, wet or missing in a paper set, or that it was mended.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, optionalLines, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { officesOf } from '../rules/places.ts';
import { seenItem, settled } from './changing-item.ts';
import { officesOfActor, subjectByCode } from './find-custody.ts';

export const noteDamage = defineUseCase({
  name: 'custody/note-damage',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(30),
    version,
    seenOn: date,
    /** Nothing: it is whole again. */
    damage: optionalLines(1_000),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const seen = await seenItem(input, context);
    if (!seen.ok) return seen;
    const { item } = seen.value;
    if (item.kind !== 'paper-set') return refuse(problem('conflict', 'custody/not-paper'));
    const own = officesOfActor(context.actor, item);
    if (!item.places.some((place) => officesOf(place).some((office) => own.includes(office)))) {
      return refuse(problem('forbidden', 'custody/not-your-place'));
    }
    if (input.seenOn > context.today) {
      return refuse(invalidFields([{ path: 'seenOn', code: 'custody/received-in-future' }]));
    }
    if (input.damage === null && item.facts.damage === null) {
      return refuse(invalidFields([{ path: 'damage', code: 'custody/say-what-is-damaged' }]));
    }
    const damage = input.damage === null ? null : { on: input.seenOn, note: input.damage };
    const after = await settled(seen.value, { facts: { ...item.facts, damage } }, context);
    return ok({ code: after.code });
  },
});
