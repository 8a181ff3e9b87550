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
  return root.instruments.list((item) => {
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
}

function readStates(value: LawValue): readonly StateFrom[] {
  const states = value.list((item): StateFrom => {
    const o = item.object(['state', 'from', 'byInstrument']);
    return {
      state: o.state.oneOf(instrumentStates),
      from: o.from.orNull((v) => v.date()),
      byInstrument: o.byInstrument.orNull((v) => v.text()),
    };
  });
  if (states.length === 0) value.fault('an instrument has at least one state');
  for (let i = 1; i < states.length; i += 1) {
    const [before, after] = [states[i - 1]?.from ?? null, states[i]?.from ?? null];
    if (after === null) value.fault(`state ${i} has no day`);
    else if (before !== null && after <= before) value.fault(`state ${i} begins on or before the one before it`);
  }
  return states;
}

let read: readonly Instrument[] | undefined;

/** Every instrument that is recorded. */
export function instruments(): readonly Instrument[] {
  read ??= readInstruments('law/instruments.json', document);
  return read;
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
