// Values of the law that change with time: each with its period, instrument, article and how sure it is.

import type { LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { holdsOn, type Period } from '#kernel/period.ts';
import certificateValidityMonths from '../../law/parameters/certificate-validity-months.json' with { type: 'json' };
import criteriaByReceipt from '../../law/parameters/criteria-by-receipt.json' with { type: 'json' };
import dossierPaperSets from '../../law/parameters/dossier-paper-sets.json' with { type: 'json' };
import dossierSamples from '../../law/parameters/dossier-samples.json' with { type: 'json' };
import evidenceExpiringDays from '../../law/parameters/evidence-expiring-days.json' with { type: 'json' };
import evidenceKinds from '../../law/parameters/evidence-kinds.json' with { type: 'json' };
import expiringSoonDays from '../../law/parameters/expiring-soon-days.json' with { type: 'json' };
import expiryAlertDays from '../../law/parameters/expiry-alert-days.json' with { type: 'json' };
import expiryNoticeDays from '../../law/parameters/expiry-notice-days.json' with { type: 'json' };
import extensionDays from '../../law/parameters/extension-days.json' with { type: 'json' };
import inspectionDeciders from '../../law/parameters/inspection-deciders.json' with { type: 'json' };
import inspectionQuietDays from '../../law/parameters/inspection-quiet-days.json' with { type: 'json' };
import inspectionRisk from '../../law/parameters/inspection-risk.json' with { type: 'json' };
import issuerExistence from '../../law/parameters/issuer-existence.json' with { type: 'json' };
import lowestCertifiedStars from '../../law/parameters/lowest-certified-stars.json' with { type: 'json' };
import outputReportDuty from '../../law/parameters/output-report-duty.json' with { type: 'json' };
import procedureSteps from '../../law/parameters/procedure-steps.json' with { type: 'json' };
import provinceLevelCities from '../../law/parameters/province-level-cities.json' with { type: 'json' };
import reEvaluationWindowDays from '../../law/parameters/re-evaluation-window-days.json' with { type: 'json' };
import recognisingAuthority from '../../law/parameters/recognising-authority.json' with { type: 'json' };
import recognisingMinistry from '../../law/parameters/recognising-ministry.json' with { type: 'json' };
import roundCalendar from '../../law/parameters/round-calendar.json' with { type: 'json' };
import smallestToldCount from '../../law/parameters/smallest-told-count.json' with { type: 'json' };
import starBands from '../../law/parameters/star-bands.json' with { type: 'json' };
import transition from '../../law/parameters/transition.json' with { type: 'json' };
import withdrawalDays from '../../law/parameters/withdrawal-days.json' with { type: 'json' };
import withdrawalGrounds from '../../law/parameters/withdrawal-grounds.json' with { type: 'json' };
import { type EvidenceKindRule, readEvidenceKinds } from './evidence-kinds.ts';
import { type DeciderRule, type RiskPoints, readDeciders, readRiskPoints } from './inspection-values.ts';
import { type Confidence, confidences, LawValue } from './law-reader.ts';
import {
  type DatedBand,
  type ProcedureStep,
  type RoundCalendar,
  readRounds,
  readStarBands,
  readSteps,
  readTransition,
  type TransitionRule,
} from './procedure-values.ts';
import { type SetFolder, setFolders } from './product-sets.ts';

/** Levels that issued recognitions, now or once. */
export const issuerLevels = ['commune', 'district', 'province', 'ministry'] as const;
export type IssuerLevel = (typeof issuerLevels)[number];

/** Who recognises a star level. `competent` is `null` where no text names anybody. */
export interface Authority {
  readonly competent: readonly IssuerLevel[] | null;
  /** Not competent by the text, yet found on papers of the time; accepted and flagged. */
  readonly accepted: readonly IssuerLevel[];
}

export const withdrawalGroundNames = [
  'false-dossier',
  'criteria-not-kept',
  'law-breach',
  'mark-misuse',
  'production-stopped',
  'other-conclusion',
  'wrongly-recognised',
] as const;
export type WithdrawalGround = (typeof withdrawalGroundNames)[number];

/** A ground of withdrawal with the document that starts the term. */
export interface GroundOfWithdrawal {
  readonly ground: WithdrawalGround;
  readonly article: string;
  readonly confidence: Confidence;
  readonly trigger: 'verification-report' | 'conclusion' | 'commune-confirmation' | 'ministry-request';
  readonly text: string;
}

/** The type of every parameter. */
export interface ParameterTypes {
  'certificate-validity-months': number;
  'criteria-by-receipt': SetFolder;
  /** Sets on paper that go from one level to the next, beside one electronic set. */
  'dossier-paper-sets': number;
  /** Samples that go with a dossier, and the sectors that send none. */
  'dossier-samples': { readonly count: number; readonly exceptSectors: readonly string[] };
  /** So many days before its end a paper is said to end soon. */
  'evidence-expiring-days': number;
  'evidence-kinds': readonly EvidenceKindRule[];
  'expiring-soon-days': number;
  'expiry-alert-days': readonly number[];
  /** Notice in writing at least so many days before expiry. */
  'expiry-notice-days': number;
  'extension-days': { readonly most: number; readonly windowUnreachableUntil: LocalDate };
  /** Who may decide an inspection. */
  'inspection-deciders': readonly DeciderRule[];
  /** So many days around an inspection another one of the same producer asks for a reason. */
  'inspection-quiet-days': number;
  'inspection-risk': RiskPoints;
  'issuer-existence': readonly IssuerLevel[];
  'lowest-certified-stars': number;
  /** How often producers report output, how many days after a period, and when the silent are reminded. */
  'output-report-duty': {
    readonly period: 'month' | 'quarter' | 'half-year' | 'year';
    readonly dueDays: number;
    readonly remindDays: readonly number[];
  };
  'procedure-steps': readonly ProcedureStep[];
  'province-level-cities': readonly string[];
  're-evaluation-window-days': { readonly earliest: number; readonly latest: number };
  'recognising-authority': Readonly<Record<3 | 4 | 5, Authority>>;
  /** Name of the ministry that recognises five stars. */
  'recognising-ministry': string;
  'round-calendar': RoundCalendar;
  'smallest-told-count': number;
  'star-bands': readonly DatedBand[];
  transition: readonly TransitionRule[];
  'withdrawal-days': number;
  'withdrawal-grounds': readonly GroundOfWithdrawal[];
}
export type ParameterName = keyof ParameterTypes;

/** A value for a period; `value` is `null` where the sources say nothing for that time. */
export interface Dated<Value> extends Period {
  readonly value: Value | null;
  readonly instrument: string | null;
  readonly article: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

interface Source<Value> {
  readonly document: unknown;
  readonly read: (value: LawValue) => Value;
}

const authority = (value: LawValue): Authority => {
  const o = value.object(['competent', 'accepted']);
  return {
    competent: o.competent.orNull((v) => v.list((item) => item.oneOf(issuerLevels))),
    accepted: o.accepted.list((item) => item.oneOf(issuerLevels)),
  };
};

const sources: { readonly [Name in ParameterName]: Source<ParameterTypes[Name]> } = {
  'certificate-validity-months': { document: certificateValidityMonths, read: (v) => v.whole(1, 600) },
  'criteria-by-receipt': { document: criteriaByReceipt, read: (v) => v.oneOf(setFolders) },
  'dossier-paper-sets': { document: dossierPaperSets, read: (v) => v.whole(1, 20) },
  'dossier-samples': {
    document: dossierSamples,
    read: (v) => {
      const o = v.object(['count', 'exceptSectors']);
      return { count: o.count.whole(1, 100), exceptSectors: o.exceptSectors.list((item) => item.text()) };
    },
  },
  'evidence-expiring-days': { document: evidenceExpiringDays, read: (v) => v.whole(0, 3_660) },
  'evidence-kinds': { document: evidenceKinds, read: readEvidenceKinds },
  'expiring-soon-days': { document: expiringSoonDays, read: (v) => v.whole(0, 3_660) },
  'expiry-alert-days': { document: expiryAlertDays, read: (v) => v.list((item) => item.whole(0, 3_660)) },
  'expiry-notice-days': { document: expiryNoticeDays, read: (v) => v.whole(1, 3_660) },
  'extension-days': {
    document: extensionDays,
    read: (v) => {
      const o = v.object(['most', 'windowUnreachableUntil']);
      return { most: o.most.whole(1, 3_660), windowUnreachableUntil: o.windowUnreachableUntil.date() };
    },
  },
  'inspection-deciders': { document: inspectionDeciders, read: readDeciders },
  'inspection-quiet-days': { document: inspectionQuietDays, read: (v) => v.whole(0, 3_660) },
  'inspection-risk': { document: inspectionRisk, read: readRiskPoints },
  'issuer-existence': { document: issuerExistence, read: (v) => v.list((item) => item.oneOf(issuerLevels)) },
  'lowest-certified-stars': { document: lowestCertifiedStars, read: (v) => v.whole(1, 5) },
  'output-report-duty': {
    document: outputReportDuty,
    read: (v) => {
      const o = v.object(['period', 'dueDays', 'remindDays']);
      return {
        period: o.period.oneOf(['month', 'quarter', 'half-year', 'year']),
        dueDays: o.dueDays.whole(0, 366),
        remindDays: o.remindDays.list((one) => one.whole(1, 366)),
      };
    },
  },
  'procedure-steps': { document: procedureSteps, read: readSteps },
  'province-level-cities': { document: provinceLevelCities, read: (v) => v.list((item) => item.text()) },
  're-evaluation-window-days': {
    document: reEvaluationWindowDays,
    read: (v) => {
      const o = v.object(['earliest', 'latest']);
      const window = { earliest: o.earliest.whole(1, 3_660), latest: o.latest.whole(0, 3_660) };
      return window.latest <= window.earliest ? window : v.fault('latest lies before earliest');
    },
  },
  'recognising-authority': {
    document: recognisingAuthority,
    read: (v) => {
      const o = v.object(['3', '4', '5']);
      return { 3: authority(o['3']), 4: authority(o['4']), 5: authority(o['5']) };
    },
  },
  'recognising-ministry': { document: recognisingMinistry, read: (v) => v.text() },
  'round-calendar': { document: roundCalendar, read: readRounds },
  'smallest-told-count': { document: smallestToldCount, read: (v) => v.whole(0, 1_000) },
  'star-bands': { document: starBands, read: readStarBands },
  transition: { document: transition, read: readTransition },
  'withdrawal-days': { document: withdrawalDays, read: (v) => v.whole(1, 3_660) },
  'withdrawal-grounds': {
    document: withdrawalGrounds,
    read: (v) =>
      v.list((item) => {
        const o = item.object(['ground', 'article', 'confidence', 'trigger', 'text']);
        return {
          ground: o.ground.oneOf(withdrawalGroundNames),
          article: o.article.text(),
          confidence: o.confidence.oneOf(confidences),
          trigger: o.trigger.oneOf(['verification-report', 'conclusion', 'commune-confirmation', 'ministry-request']),
          text: o.text.text(),
        };
      }),
  },
};

/** The names of all parameters. */
export const parameterNames = Object.keys(sources) as readonly ParameterName[];

/**
 * Reads the document of a parameter: periods in order, without gap or overlap. Throws `LawDataFault` naming file, path
 * and fault.
 */
export function readParameter<Value>(
  file: string,
  value: unknown,
  name: string,
  read: (value: LawValue) => Value,
): readonly Dated<Value>[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'name', 'title', 'unit', 'values']);
  root.schemaVersion.whole(1, 1);
  if (root.name.text() !== name) root.name.fault(`expected ${name}`);
  root.title.text();
  root.unit.text();
  const values = root.values.list((item): Dated<Value> => {
    const o = item.object(['from', 'until', 'value', 'instrument', 'article', 'confidence', 'note']);
    const dated = {
      from: o.from.date(),
      until: o.until.orNull((v) => v.date()),
      value: o.value.orNull(read),
      instrument: o.instrument.orNull((v) => v.text()),
      article: o.article.orNull((v) => v.text()),
      confidence: o.confidence.oneOf(confidences),
      note: o.note.orNull((v) => v.text()),
    };
    if (dated.until !== null && dated.until <= dated.from) o.until.fault('ends before it begins');
    return dated;
  });
  if (values.length === 0) root.values.fault('a parameter has at least one value');
  values.forEach((value, i) => {
    const next = values[i + 1];
    const seam = value.until ?? 'never';
    if (next !== undefined && value.until !== next.from) {
      root.values.fault(`value ${i} ends ${seam}, value ${i + 1} begins ${next.from}: a gap or an overlap`);
    }
  });
  return values;
}

const cache = new Map<ParameterName, readonly Dated<unknown>[]>();

/** Every dated value of a parameter, oldest first. */
export function parameterHistory<Name extends ParameterName>(name: Name): readonly Dated<ParameterTypes[Name]>[] {
  const known = cache.get(name) as readonly Dated<ParameterTypes[Name]>[] | undefined;
  if (known !== undefined) return known;
  const { document, read } = sources[name];
  const values = readParameter(`law/parameters/${name}.json`, document, name, read);
  cache.set(name, values);
  return values;
}

/**
 * The dated value that holds on a day, with its instrument and article; `null` before the first one. Its `value` is
 * `null` where the sources say nothing for that time.
 * @example parameterOn('certificate-validity-months', date('2026-06-01'))?.value // 36
 */
export function parameterOn<Name extends ParameterName>(
  name: Name,
  day: LocalDate,
): Dated<ParameterTypes[Name]> | null {
  return parameterHistory(name).find((dated) => holdsOn(dated, day)) ?? null;
}

/** The values of a parameter with neighbours that say the same joined into one; instrument and mark are those of the first. */
export function parameterSpells<Name extends ParameterName>(name: Name): readonly Dated<ParameterTypes[Name]>[] {
  const spells: Dated<ParameterTypes[Name]>[] = [];
  for (const dated of parameterHistory(name)) {
    const last = spells.at(-1);
    if (last !== undefined && canonicalJson(last.value) === canonicalJson(dated.value)) {
      spells[spells.length - 1] = { ...last, until: dated.until };
    } else spells.push(dated);
  }
  return spells;
}
