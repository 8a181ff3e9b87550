// Who leads each function of the programme and who works along: the starting set until the province says otherwise, from a day on.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type DutyFunction, functionByCode, startingResponsibilities } from '#law/responsibilities.ts';
import { date, optionalText, text, ticked } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { provinceSeen } from '../own-province.ts';
import { type Body, standsOn } from '../rules/body.ts';
import type { BodyId } from '../rules/office.ts';
import { type Duty, dutyOn, type Holder, type Responsibility } from '../rules/responsibility.ts';
import { insertResponsibility, listAllBodies, listResponsibilities } from '../store.ts';

export interface ResponsibilityTable {
  readonly provinceCode: string;
  readonly rows: readonly {
    readonly fn: DutyFunction;
    readonly duty: Duty;
    readonly earlier: readonly Responsibility[];
  }[];
  /** Of all days, for names of holders of before. */
  readonly bodies: readonly Body[];
  readonly standing: readonly Body[];
  readonly note: string;
}

export const listDuties = defineUseCase({
  name: 'offices/list-responsibilities',
  kind: 'read',
  legalBasis: null,
  input: z.object({ provinceCode: optionalText(2) }),
  async run(input, context) {
    const { db, today } = context;
    const provinceCode = provinceSeen(context, input.provinceCode);
    const bodies = await listAllBodies(db, provinceCode);
    const said = await listResponsibilities(db, provinceCode);
    const { functions, note } = startingResponsibilities();
    return ok<ResponsibilityTable>({
      provinceCode,
      rows: functions.map((fn) => ({
        fn,
        duty: dutyOn(said, fn, bodies, today),
        earlier: said.filter((one) => one.functionCode === fn.code),
      })),
      bodies,
      standing: bodies.filter((body) => standsOn(body, today)),
      note,
    });
  },
});

/** A holder of a form: `province`, `departments`, `communes`, or the id of a body that stands. */
function holderOf(value: string, standing: readonly Body[]): Holder | null {
  if (value === 'province' || value === 'departments' || value === 'communes') return { kind: value };
  const body = standing.find((one) => one.id === (value as BodyId));
  return body === undefined ? null : { kind: 'body', bodyId: body.id };
}

export const setResponsibility = defineUseCase({
  name: 'offices/set-responsibility',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    provinceCode: z.string().regex(/^\d{2}$/),
    functionCode: text(60),
    validFrom: date,
    lead: text(60),
    coordinators: ticked(),
    basis: optionalText(300),
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(input, context) {
    const { db, now, actor } = context;
    const { provinceCode, functionCode, validFrom, basis } = input;
    if (functionByCode(functionCode) === null) return refuse(problem('not-found', 'offices/function-unknown'));
    const standing = (await listAllBodies(db, provinceCode)).filter((body) => standsOn(body, validFrom));
    const lead = holderOf(input.lead, standing);
    const coordinators = input.coordinators.filter((one) => one !== input.lead).map((one) => holderOf(one, standing));
    const wrong = [
      ...(lead === null ? [{ path: 'lead', code: 'offices/holder-unknown' }] : []),
      ...(coordinators.includes(null) ? [{ path: 'coordinators', code: 'offices/holder-unknown' }] : []),
    ];
    if (lead === null || wrong.length > 0) return refuse(invalidFields(wrong));
    const said: Responsibility = {
      id: context.newId<'responsibility'>(),
      provinceCode,
      functionCode,
      validFrom,
      lead,
      coordinators: coordinators.filter((one): one is Holder => one !== null),
      basis,
      madeBy: actor.accountId,
      madeAt: now,
    };
    await insertResponsibility(db, said);
    context.touch({ kind: 'responsibility', id: said.id, before: null, after: said });
    return ok({ functionCode, validFrom });
  },
});
