// One session on one page: its agenda, who is there, who declared what, what is missing and from whom, and what the reader may do now.

import { z } from 'zod';
import type { Problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import type { ReadyDossier } from '#modules/intake/services.ts';
import { listReadyFor } from '#modules/intake/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { DossierProgress } from '#modules/scoring/index.ts';
import { handedSheets, progressOf } from '#modules/scoring/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CouncilMember, CouncilMemberId } from '../rules/council.ts';
import { type SessionAct, sessionMay } from '../rules/lifecycle.ts';
import { lackingToOpen } from '../rules/to-open.ts';
import { factsOf, notPreparing, notRunning, type SessionFacts, sessionById, subjectOfSession } from './find-session.ts';
import { type SetOfSession, setsOfSession } from './waivers-of-session.ts';

/** What a member with a sheet still owes. */
export interface Owing {
  readonly memberId: CouncilMemberId;
  readonly name: string;
  readonly dossiers: number;
  readonly hasAccount: boolean;
}

export interface SessionView extends Omit<SessionFacts, 'declarations'> {
  readonly communes: Readonly<Record<string, string>>;
  /** Ready for the council and on no agenda; only for who sets the agenda. */
  readonly ready: readonly ReadyDossier[];
  readonly lackingToOpen: readonly Problem[];
  /** Members who have not declared for every dossier. */
  readonly undeclared: readonly Owing[];
  readonly sets: readonly SetOfSession[];
  /** How far the scoring is, by dossier, in counts and names; empty before it begins and once it is over. */
  readonly sheets: readonly DossierProgress[];
  /** Sheets on paper that nobody has compared yet. */
  readonly uncheckedPaper: readonly CouncilMemberId[];
  /** The reader as a member; `null`: only reads. */
  readonly self: CouncilMember | null;
  readonly runs: boolean;
  readonly may: Readonly<Record<Exclude<SessionAct, 'reveal' | 'close'>, boolean>>;
}

/** Who has not declared, with how much of the agenda. */
export function owingDeclarations({
  standings,
  members,
}: Pick<SessionFacts, 'standings' | 'members'>): readonly Owing[] {
  return members.flatMap((member): readonly Owing[] => {
    const open = standings.filter((one) => one.memberId === member.id && one.standing === 'undeclared').length;
    if (open === 0) return [];
    return [{ memberId: member.id, name: member.name, dossiers: open, hasAccount: member.accountId !== null }];
  });
}

function mayOf(facts: SessionFacts, context: Context, self: CouncilMember | null): SessionView['may'] {
  const { state } = facts.session;
  const runs = notRunning(context, facts) === null;
  const prepares = notPreparing(context, facts) === null;
  const can = (act: SessionAct, held: boolean): boolean => held && sessionMay(state, act);
  return {
    change: can('change', prepares),
    'set-agenda': can('set-agenda', prepares),
    declare: can('declare', runs || self !== null),
    attend: can('attend', runs),
    open: can('open', runs),
    'start-scoring': can('start-scoring', runs),
    adjourn: can('adjourn', runs),
    reconvene: can('reconvene', runs),
    cancel: can('cancel', prepares) && facts.session.revealedAt === null,
  };
}

export const viewSession = defineUseCase({
  name: 'councils/view-session',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>() }),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  async run(given, context) {
    const found = await sessionById(given.sessionId, context);
    if (!found.ok) return found;
    const { declarations: _said, ...facts } = await factsOf(context.db, found.value);
    const whole = { ...facts, declarations: _said };
    const { accountId } = context.actor;
    const self = facts.members.find((one) => accountId !== null && one.accountId === accountId) ?? null;
    const may = mayOf(whole, context, self);
    const labels = await loadUnitLabels();
    const ready = may['set-agenda'] ? await listReadyFor(context.db, { provinceCode: facts.session.provinceCode }) : [];
    const communes = [...ready, ...facts.agenda.map((one) => one.dossier)].map((one) => one.communeCode);
    const runs = notRunning(context, whole) === null;
    const sheets = await handedSheets(context.db, facts.session.id);
    return ok<SessionView>({
      ...facts,
      // Why somebody is recused by their own word is for themselves and for who runs the session.
      standings: facts.standings.map((one) => (runs || one.memberId === self?.id ? one : { ...one, reason: null })),
      communes: Object.fromEntries(communes.map((code) => [code, labels.commune(code)])),
      ready,
      lackingToOpen: lackingToOpen({
        session: facts.session,
        dossiers: facts.agenda.length,
        quorum: facts.quorum,
        today: context.today,
      }),
      undeclared: owingDeclarations(facts),
      sets: await setsOfSession(facts, context),
      sheets: ['scoring', 'revealed'].includes(facts.session.state)
        ? await progressOf(context.db, facts.session.id)
        : [],
      uncheckedPaper: sheets.filter((one) => one.origin === 'paper' && !one.isChecked).map((one) => one.memberId),
      self,
      runs,
      may,
    });
  },
});
