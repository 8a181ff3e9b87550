// The boards of a province and of a commune: how it stands, what ends when, what has to be done, on one sheet.

import { z } from 'zod';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { communeToday } from '#modules/territory/index.ts';
import { optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type BoardSheet, boardSheet } from '../board-sheet.ts';
import { readQuestion } from '../read-question.ts';

const questionOf = (unit: string | null, context: Context) =>
  readQuestion({ unit, periodKind: null, from: null, to: null, asOf: null }, context);

/** Whether somebody acts for a commune, and for no province. */
const isOfCommune = ({ actor }: Context, communeCode: string): boolean =>
  actor.grants.some((grant) => grant.communeCodes.includes(communeCode));
const isOfProvince = ({ actor }: Context, provinceCode: string): boolean =>
  actor.grants.some((grant) => grant.provinceCode === provinceCode && grant.communeCodes.length === 0);

export const viewProvinceBoard = defineUseCase({
  name: 'reporting/view-province-board',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3',
  input: z.object({ unit: optionalText(10) }),
  async run({ unit }, context): Promise<Result<BoardSheet>> {
    const question = await questionOf(unit, context);
    if (!question.ok) return question;
    if (question.value.communeCode !== null) return refuse(notFound);
    const isOwn = isOfProvince(context, question.value.provinceCode);
    return ok(await boardSheet(context, 'province', question.value, isOwn));
  },
});

export const viewCommuneBoard = defineUseCase({
  name: 'reporting/view-commune-board',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 4',
  input: z.object({ unit: text(10) }),
  async subject({ unit }) {
    const commune = communeToday(await loadTerritory(), unit);
    return commune === null ? refuse(notFound) : ok({ provinceCode: commune.provinceCode, communeCode: unit });
  },
  async run({ unit }, context): Promise<Result<BoardSheet>> {
    const question = await questionOf(unit, context);
    if (!question.ok) return question;
    return ok(await boardSheet(context, 'commune', question.value, isOfCommune(context, unit)));
  },
});
