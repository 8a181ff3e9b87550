// The instruments of the programme and what state each is in on a day: in force, suspended, reinstated, lapsed.

import type { LocalDate } from '#kernel/calendar.ts';
import document from '../../law/instruments.json' with { type: 'json' };
import { type Confidence, confidences, LawValue } from './law-reader.ts';

export const instrumentStates = [
  'in-force',
  'suspended',
  'partly-suspended',
  'reinstated',
  'lapsed',
  'period-ended',
  'guidance',
  'unknown',
] as const;
/** `reinstated` is in force again; `guidance` are letters that bind nobody but are followed. */
export type InstrumentState = (typeof instrumentStates)[number];

/** From a day on (that day counts) until the next entry. */
export interface StateFrom {
  readonly state: InstrumentState;
  /** `null`: since before anything that is recorded here. */
  readonly from: LocalDate | null;
  readonly byInstrument: string | null;
  /** Article of that instrument (or of its own, for the day it comes into force), as cited. */
  readonly byArticle: string | null;
  /** The articles concerned; only and always of a part (`partly-suspended`). */
  readonly articles: readonly string[] | null;
}

export interface Instrument {
  /** As printed: `26/2026/QĐ-TTg`. Instruments are matched by number, never by a cited date. */
  readonly number: string;
  readonly kind: string;
  readonly issuer: string;
  readonly issuedOn: LocalDate | null;
  readonly title: string;
  readonly effectiveFrom: LocalDate | null;
  readonly states: readonly StateFrom[];
  readonly replaces: readonly string[];
  readonly amends: readonly string[];
  readonly implements: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

const KINDS = ['decision', 'plan', 'letter', 'dispatch', 'resolution', 'decree', 'law', 'circular'] as const;

/** Reads a document of instruments; throws `LawDataFault` naming file, path and fault. */
export function readInstruments(file: string, value: unknown): readonly Instrument[] {
  const root = new LawValue(file, value).object(['schemaVersion', 'asOf', 'confidence', 'instruments']);
  root.schemaVersion.whole(1, 1);
  const seen = new Set<string>();
  const read = root.instruments.list((item) => {
    const o = item.object([
      'number',
      'kind',
      'issuer',
      'issuedOn',
      'title',
      'effectiveFrom',
      'states',
      'replaces',
      'amends',
      'implements',
      'confidence',
      'note',
    ]);
    const number = o.number.text();
    if (seen.has(number)) o.number.fault(`${number} stands twice`);
    seen.add(number);
    return {
      number,
      kind: o.kind.oneOf(KINDS),
      issuer: o.issuer.text(),
      issuedOn: o.issuedOn.orNull((v) => v.date()),
      title: o.title.text(),
      effectiveFrom: o.effectiveFrom.orNull((v) => v.date()),
      states: readStates(o.states),
      replaces: o.replaces.list((v) => v.text()),
      amends: o.amends.list((v) => v.text()),
      implements: o.implements.list((v) => v.text()),
      confidence: o.confidence.oneOf(confidences),
      note: o.note.orNull((v) => v.text()),
    };
  });
  read.forEach((instrument, i) => {
    const fault = agreementFault(instrument, read);
    if (fault !== null) new LawValue(file, null, `instruments[${i}]`).fault(`${instrument.number}: ${fault}`);
  });
  return read;
}

/** Where an instrument contradicts itself, or another that is recorded. */
function agreementFault(instrument: Instrument, all: readonly Instrument[]): string | null {
  const { issuedOn, effectiveFrom, states } = instrument;
  if (issuedOn !== null && effectiveFrom !== null && effectiveFrom < issuedOn) return 'in force before it was issued';
  if ((states[0]?.from ?? null) !== effectiveFrom) return 'its first state does not begin on its first day in force';
  for (const number of instrument.replaces) {
    const replaced = all.find((one) => one.number === number);
    const ended = replaced?.states.some(
      (entry) => entry.state === 'lapsed' && entry.byInstrument === instrument.number,
    );
    if (replaced !== undefined && ended !== true) return `replaces ${number}, which does not lapse by it`;
  }
  for (const { state, byInstrument } of states) {
    const cause = all.find((one) => one.number === byInstrument);
    if (state === 'lapsed' && cause !== undefined && !cause.replaces.includes(instrument.number)) {
      return `lapses by ${byInstrument}, which does not replace it`;
    }
  }
  for (const number of [...instrument.amends, ...instrument.implements]) {
    if (number === instrument.number) return 'amends or implements itself';
  }
  return null;
}

function readStates(value: LawValue): readonly StateFrom[] {
  const states = value.list((item): StateFrom => {
    const o = item.object(['state', 'from', 'byInstrument', 'byArticle', 'articles']);
    const entry = {
      state: o.state.oneOf(instrumentStates),
      from: o.from.orNull((v) => v.date()),
      byInstrument: o.byInstrument.orNull((v) => v.text()),
      byArticle: o.byArticle.orNull((v) => v.text()),
      articles: o.articles.orNull((v) => v.list((article) => article.text())),
    };
    const inPart = entry.state === 'partly-suspended';
    if (inPart !== (entry.articles !== null && entry.articles.length > 0)) {
      o.articles.fault(
        inPart ? 'a suspension in part names its articles' : `${entry.state} concerns no single articles`,
      );
    }
    return entry;
  });
  if (states.length === 0) value.fault('an instrument has at least one state');
  states.forEach(({ state }, i) => {
    const before = states.slice(0, i).map((entry) => entry.state);
    if (state === 'reinstated' && !before.some((one) => ['suspended', 'partly-suspended', 'lapsed'].includes(one))) {
      value.fault(`state ${i} reinstates what never stopped`);
    }
  });
  for (let i = 1; i < states.length; i += 1) {
    const [before, after] = [states[i - 1]?.from ?? null, states[i]?.from ?? null];
    if (after === null) value.fault(`state ${i} has no day`);
    else if (before !== null && after <= before) value.fault(`state ${i} begins on or before the one before it`);
  }
  return states;
}

let kept: readonly Instrument[] | undefined;

/** Every instrument that is recorded. */
export function instruments(): readonly Instrument[] {
  kept ??= readInstruments('law/instruments.json', document);
  return kept;
}

/** The instrument of a number, or `undefined`. */
export function instrumentByNumber(number: string): Instrument | undefined {
  return instruments().find((instrument) => instrument.number === number);
}

/**
 * The state on a day, or `null` before its first one. The first day of a state counts.
 * @example instrumentStateOn('46/2026/NĐ-CP', date('2026-02-04')) // 'suspended'
 */
export function instrumentStateOn(number: string, day: LocalDate): InstrumentState | null {
  let state: InstrumentState | null = null;
  for (const entry of instrumentByNumber(number)?.states ?? []) {
    if (entry.from === null || entry.from <= day) state = entry.state;
  }
  return state;
}
