// The dossiers of a round at the province, or the re-evaluations, or those that were chosen: how each stands, by when, what it
// waits for.

import { z } from 'zod';
import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { Round } from '#law/rounds.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type ForwardedDossier, listForwarded } from '#modules/dossiers/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Intake } from '../rules/intake.ts';
import { type IntakeState, intakeStates } from '../rules/lifecycle.ts';
import { type RoundLoad, roundToOpen } from '../rules/round-to-open.ts';
import { opensOn, type RoundName, roundKey, roundName } from '../rules/terms.ts';
import { findIntakesOf, findOpenRequests, listIntakes } from '../store.ts';
import { roundAndDay } from './find-intake.ts';
import { outsideRounds, roundLoads } from './round-loads.ts';

const PAGE = 50;

export interface IntakeLine {
  readonly dossierId: DossierId;
  /** `null`: it has only arrived. */
  readonly version: number | null;
  readonly state: IntakeState;
  readonly kind: ForwardedDossier['kind'];
  readonly setId: string;
  readonly productName: string;
  readonly producerName: string;
  readonly provinceCode: string;
  readonly commune: string;
  readonly proposedOn: LocalDate;
  /** Of the province. */
  readonly slipNumber: string | null;
  /** Of the commune, which the producer has in hand. */
  readonly communeSlip: string | null;
  readonly round: RoundName | null;
  readonly dueOn: LocalDate | null;
  /** The last day of an open request. */
  readonly answerBy: LocalDate | null;
}

/** Dossiers with what the province keeps of them; those without a record have only arrived. */
interface ListedDossiers {
  readonly dossiers: readonly ForwardedDossier[];
  readonly intakes: readonly Intake[];
}

/** A line for each dossier, in their order. */
export async function linesOf(context: Pick<Context, 'db'>, listed: ListedDossiers): Promise<readonly IntakeLine[]> {
  const { dossiers } = listed;
  const ids = dossiers.map((one) => one.id);
  const labels = await loadUnitLabels();
  const intakes = new Map(listed.intakes.map((one) => [one.dossierId, one]));
  const open = new Map((await findOpenRequests(context.db, ids)).map((one) => [one.dossierId, one.dueOn]));
  return dossiers.map((dossier): IntakeLine => {
    const intake = intakes.get(dossier.id) ?? null;
    return {
      dossierId: dossier.id,
      version: intake?.version ?? null,
      state: intake?.state ?? 'arrived',
      kind: dossier.kind,
      setId: dossier.setId,
      productName: dossier.productName,
      producerName: dossier.producerName,
      provinceCode: dossier.provinceCode,
      commune: labels.commune(dossier.communeCode),
      proposedOn: dossier.reportedOn,
      slipNumber: intake?.slipNumber ?? null,
      communeSlip: dossier.slipNumber,
      ...roundAndDay(dossier, intake),
      answerBy: open.get(dossier.id) ?? null,
    };
  });
}

/** Dossiers of a round: received for it, or just arrived and proposed in its time. */
async function dossiersOf(context: Context, reach: Reach, round: Round | null): Promise<ListedDossiers> {
  const { db } = context;
  const kept = await listIntakes(db, { reach, round: round === null ? null : roundName(round) });
  const from = round === null ? null : opensOn(round);
  const arrived = await listForwarded(db, {
    reach,
    kinds: round === null ? ['re-evaluation'] : ['first', 'upgrade'],
    ...(from === null ? {} : { reportedFrom: from }),
    ...(round === null ? {} : { reportedBefore: round.proposedBefore }),
  });
  const elsewhere = new Set(
    (
      await findIntakesOf(
        db,
        arrived.map((one) => one.id),
      )
    ).map((one) => one.dossierId),
  );
  const fresh = arrived.filter((one) => !elsewhere.has(one.id));
  const received = await listForwarded(db, { reach, ids: kept.map((one) => one.dossierId) });
  return { dossiers: [...fresh, ...received], intakes: kept };
}

/** What presses first: what waits for the office, then by last day. */
const ORDER: readonly IntakeState[] = [
  'answered',
  'arrived',
  'checking',
  'supplement-requested',
  'under-review',
  'reviewed',
  'ready',
  'in-session',
  'scored',
  'not-eligible',
];

const inOrder = (a: IntakeLine, b: IntakeLine): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
  (a.answerBy ?? a.dueOn ?? '9').localeCompare(b.answerBy ?? b.dueOn ?? '9') ||
  a.proposedOn.localeCompare(b.proposedOn) ||
  (a.dossierId < b.dossierId ? -1 : 1);

/** What a search looks through: names, and both slips. */
const textOf = ({ productName, producerName, commune, slipNumber, communeSlip }: IntakeLine): string =>
  [productName, producerName, commune, slipNumber ?? '', communeSlip ?? ''].join(' ');

export interface IntakeList {
  /** `2026-2`, or `re-evaluation`. */
  readonly chosen: string;
  readonly round: Round | null;
  /** The lists that there are and what stands in each, in order; those outside of rounds last. */
  readonly loads: readonly RoundLoad[];
  readonly lines: readonly IntakeLine[];
  readonly counts: Readonly<Partial<Record<IntakeState, number>>>;
  readonly total: number;
  readonly found: number;
  readonly page: number;
  readonly pageSize: number;
}

export const listIntake = defineUseCase({
  name: 'intake/list-intake',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    round: optionalText(20),
    state: optionalOneOf(intakeStates),
    text: optionalText(120),
    page: optionalWhole(1, 10_000),
    /** `yes`: all of them, for a table to take along. */
    whole: optionalOneOf(['yes']),
  }),
  async run(input, context) {
    const loads = await roundLoads(context.db, context.reach, context.today);
    const isAsked = ({ round }: RoundLoad): boolean =>
      input.round === (round === null ? outsideRounds : roundKey(round));
    const { round } = loads.find(isAsked) ?? roundToOpen(loads, input.state, context.today) ?? { round: null };
    const all = await linesOf(context, await dossiersOf(context, context.reach, round));
    const counts: Partial<Record<IntakeState, number>> = {};
    for (const line of all) counts[line.state] = (counts[line.state] ?? 0) + 1;
    const looked = foldText(input.text ?? '');
    const found = all
      .filter((line) => input.state === null || line.state === input.state)
      .filter((line) => foldText(textOf(line)).includes(looked))
      .sort(inOrder);
    const page = input.page ?? 1;
    return ok<IntakeList>({
      chosen: round === null ? outsideRounds : roundKey(round),
      round,
      loads,
      lines: input.whole === 'yes' ? found : found.slice((page - 1) * PAGE, page * PAGE),
      counts,
      total: all.length,
      found: found.length,
      page,
      pageSize: PAGE,
    });
  },
});
