// The province records the decision that set up a council, with its Quy chế: who is in it, how it works. What lacks of the act is asked
// about and confirmed with a reason. Members with an account get their duty in the same act; nobody appoints themselves.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import {
  date,
  lines,
  oneOf,
  optionalDate,
  optionalLines,
  optionalOneOf,
  optionalText,
  optionalWhole,
  text,
  tick,
} from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { lacksOf } from '../rules/composition.ts';
import {
  type Council,
  type CouncilRules,
  chairKinds,
  councilContent,
  councilLevels,
  type RuleName,
  ruleNames,
} from '../rules/council.ts';
import { defaultRules, rulesWithoutPaper } from '../rules/session-rules.ts';
import { insertCouncil } from '../store.ts';
import { appointMembers } from './appoint-members.ts';
import { candidatesOf, peopleRows, withLogins, wrongPeople } from './council-people.ts';

const input = z.object({
  provinceCode: z.string().regex(/^\d{2}$/),
  level: oneOf(councilLevels),
  issuer: text(160),
  decisionNumber: text(60),
  decidedOn: date,
  validFrom: date,
  lastDay: optionalDate,
  mandate: lines(2_000),
  chairKind: oneOf(chairKinds),
  delegation: optionalText(200),
  hasFoodSafety: tick,
  members: peopleRows,
  compositionReason: optionalLines(1_000),
  regulationNumber: optionalText(60),
  regulationOn: optionalDate,
  quorumPercent: optionalWhole(50, 100),
  gapPoints: optionalWhole(1, 100),
  minima: optionalOneOf(['majority', 'mean', 'all', 'finding']),
  farFromAdvice: optionalWhole(1, 100),
  standIns: optionalOneOf(['nobody', 'same-body', 'any-alternate']),
  extraRounds: tick,
  /** Rules that the Quy chế sets. */
  fromRegulation: z
    .unknown()
    .optional()
    .meta({ type: 'array', items: { enum: ruleNames } })
    .transform((value) => [value ?? []].flat().filter((one): one is RuleName => ruleNames.includes(one as RuleName))),
});
type Given = z.output<typeof input>;

/** The rules of a form; what is left empty is ours. */
function rulesOf(given: Given): CouncilRules {
  return {
    quorumPercent: given.quorumPercent ?? defaultRules.quorumPercent,
    gapPoints: given.gapPoints ?? defaultRules.gapPoints,
    minima: given.minima ?? defaultRules.minima,
    farFromAdvice: given.farFromAdvice ?? defaultRules.farFromAdvice,
    standIns: given.standIns ?? defaultRules.standIns,
    extraRounds: given.extraRounds,
    fromRegulation: given.fromRegulation,
  };
}

function wrongDays(given: Given, today: Given['decidedOn']): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const { decidedOn, validFrom, lastDay, regulationOn } = given;
  if (decidedOn > today) wrong.push({ path: 'decidedOn', code: 'councils/decision-in-future' });
  if (validFrom < decidedOn) wrong.push({ path: 'validFrom', code: 'councils/valid-before-decision' });
  if (lastDay !== null && lastDay < validFrom) wrong.push({ path: 'lastDay', code: 'access/end-before-start' });
  if (regulationOn !== null && regulationOn > today) {
    wrong.push({ path: 'regulationOn', code: 'councils/decision-in-future' });
  }
  return wrong;
}

function wrongRules(given: Given, rules: CouncilRules): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (rules.fromRegulation.length > 0 && given.regulationNumber === null) {
    wrong.push({ path: 'regulationNumber', code: 'councils/regulation-missing' });
  }
  if ((given.regulationNumber === null) !== (given.regulationOn === null) && wrong.length === 0) {
    const path = given.regulationNumber === null ? 'regulationNumber' : 'regulationOn';
    wrong.push({ path, code: 'required' });
  }
  for (const name of rulesWithoutPaper(rules)) {
    wrong.push({ path: name, code: 'councils/rule-without-paper', details: { rule: name } });
  }
  return wrong;
}

export const setUpCouncil = defineUseCase({
  name: 'councils/set-up-council',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  input,
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(given, context) {
    const { db, actor, now, today } = context;
    const rules = rulesOf(given);
    const named = await withLogins(given.members, context);
    const candidates = [...(await candidatesOf(context, given.provinceCode)), ...named.found];
    const wrong: FieldProblem[] = [
      ...wrongDays(given, today),
      ...named.wrong,
      ...wrongPeople(named.rows, candidates),
      ...wrongRules(given, rules),
    ];
    const lacks = lacksOf(given);
    if (lacks.length > 0 && given.compositionReason === null) {
      wrong.push({ path: 'compositionReason', code: 'councils/composition-lacks', details: { lacks } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const council: Council = {
      id: context.newId<'council'>(),
      version: 1,
      provinceCode: given.provinceCode,
      level: given.level,
      issuer: given.issuer,
      decisionNumber: given.decisionNumber,
      decidedOn: given.decidedOn,
      validFrom: given.validFrom,
      lastDay: given.lastDay,
      mandate: given.mandate,
      chairKind: given.chairKind,
      delegation: given.delegation,
      hasFoodSafety: given.hasFoodSafety,
      compositionReason: lacks.length === 0 ? null : given.compositionReason,
      regulationNumber: given.regulationNumber,
      regulationOn: given.regulationOn,
      rules,
      madeBy: actor.accountId,
      madeAt: now,
      changedAt: now,
    };
    await insertCouncil(db, council);
    context.touch({ kind: 'council', id: council.id, before: null, after: councilContent(council) });
    const members = await appointMembers(context, council, council, named.rows, 0);
    return ok({ councilId: council.id, members: members.length, lacks });
  },
});
