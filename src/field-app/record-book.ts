// The record of each visit as this device knows it: what the server gave and what was done here, added up by the rules of the server.

import {
  type Checklist,
  type Completeness,
  completeness,
  foldVisit,
  type Operation,
  type VisitRecord,
} from '#modules/field/index.ts';
import { isUnsent } from './rules/sending.ts';
import type { KeptOperation, Work } from './store/work.ts';
import type { Given, GivenVisit } from './sync/given.ts';

export interface BookEntry {
  readonly operations: readonly Operation[];
  readonly record: VisitRecord;
  readonly complete: Completeness;
  readonly unsent: number;
}

interface Remembered {
  readonly of: readonly KeptOperation[];
  readonly given: Given | null;
  readonly files: Work['files'];
  readonly entry: BookEntry;
}

export class RecordBook {
  readonly #work: Work;
  readonly #given: () => Given | null;
  readonly #remembered = new Map<string, Remembered>();

  constructor(work: Work, given: () => Given | null) {
    this.#work = work;
    this.#given = given;
  }

  visit(visitId: string): GivenVisit | null {
    return this.#given()?.visits.find((one) => one.visit.id === visitId) ?? null;
  }

  /** The checklists of a visit: those it was opened under, or those it is planned with. */
  checklists(visitId: string): readonly Checklist[] {
    const opened = this.entry(visitId).record.checklists;
    const keys = opened.length > 0 ? opened : (this.visit(visitId)?.checklists ?? []);
    const known = this.#given()?.checklists ?? [];
    return keys.flatMap((key) => known.find((one) => one.key === key) ?? []);
  }

  entry(visitId: string): BookEntry {
    const given = this.#given();
    const { operations: of, files } = this.#work;
    const before = this.#remembered.get(visitId);
    if (before !== undefined && before.of === of && before.given === given && before.files === files)
      return before.entry;
    const entry = this.#entryOf(visitId, given);
    this.#remembered.set(visitId, { of, given, files, entry });
    return entry;
  }

  #entryOf(visitId: string, given: Given | null): BookEntry {
    const visit = given?.visits.find((one) => one.visit.id === visitId);
    const mine = this.#work.operations.filter(({ operation }) => operation.visitId === visitId);
    const files = this.#work.files.filter((file) => file.visitId === visitId);
    const byId = new Map((visit?.operations ?? []).map((one) => [one.id, one]));
    // What the server keeps apart until somebody decides does not stand in the record, here as there.
    for (const { operation, state } of mine) if (state !== 'quarantined') byId.set(operation.id, operation);
    const operations = [...byId.values()];
    // Photographs on this device count as there; whether they were sent is said beside it.
    const here = new Set([...(visit?.arrived ?? []), ...files.map(({ sha256 }) => sha256)]);
    const record = foldVisit(operations, here);
    return {
      operations,
      record,
      complete: completeness(record, given?.checklists ?? []),
      unsent: [...mine, ...files].filter(({ state }) => isUnsent(state)).length,
    };
  }
}
