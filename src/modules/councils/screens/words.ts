// Days, councils, rules and members as words.

import { formatInstantInVietnam, formatVietnamese, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import { type Council, type CouncilRules, type RuleName, ruleNames } from '../rules/council.ts';
import type { Standing } from '../rules/recusal.ts';
import type { CouncilSession } from '../rules/session.ts';
import { dayOfSession } from '../rules/session.ts';

/** A legal day as people write it; empty where there is none. */
export const dayWords = (day: string | null | undefined): string =>
  day == null ? '' : formatVietnamese(day as LocalDate);

export const whenWords = (at: string): string => formatInstantInVietnam(at as Instant);

/** `Họp trực tiếp ngày 23/11/2026` */
export function sessionName(t: Texts, session: Pick<CouncilSession, 'kind' | 'heldOn' | 'plannedOn'>): string {
  return t.councilSessions.session.heading(t.councils.kinds[session.kind], dayWords(dayOfSession(session)));
}

/** The number of a set: `26-2026/11` is 11. */
export const setNumber = (setKey: string): number => Number(setKey.split('/')[1] ?? 0);

/** A rule with its value and where it comes from. */
export function ruleLines(t: Texts, council: Pick<Council, 'rules' | 'regulationNumber'>) {
  const { ruleValues: values, ruleSources: sources, rules: names } = t.councils;
  const { rules, regulationNumber } = council;
  const value = (name: RuleName, of: CouncilRules): string => {
    switch (name) {
      case 'quorumPercent':
        return values.quorumPercent(of.quorumPercent);
      case 'gapPoints':
        return values.gapPoints(of.gapPoints);
      case 'minima':
        return values.minima[of.minima];
      case 'farFromAdvice':
        return values.farFromAdvice(of.farFromAdvice);
      case 'standIns':
        return values.standIns[of.standIns];
      case 'extraRounds':
        return values.extraRounds(of.extraRounds);
    }
  };
  return ruleNames.map((name) => ({
    label: names[name],
    value: value(name, rules),
    note: rules.fromRegulation.includes(name) ? sources.regulation(regulationNumber ?? '') : sources.ours[name],
  }));
}

/** Why a member does not score a dossier. */
export function recusalWords(t: Texts, { rule, reason }: Pick<Standing, 'rule' | 'reason'>): string {
  return rule === null ? (reason ?? '') : t.councilSessions.session.rules[rule];
}
