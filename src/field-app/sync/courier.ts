// Brings what was done to the server and what is new to the device: when the network is back, when the app opens, when somebody presses the
// button; never by a promise of the browser to do it later. What is sent is only what the server has said that it keeps.

import { instantOf } from '#kernel/calendar.ts';
import { type SendState, stateAfter } from '../rules/sending.ts';
import { isFull, type Work } from '../store/work.ts';
import type { Words } from '../words.ts';
import { type Given, readGiven } from './given.ts';
import { sendFile } from './send-file.ts';
import { type Ended, ended, PER_CALL, type Talked, talk } from './talk.ts';

/** Photographs asked about in one call. */
const MOST_ASKED = 200;

interface SyncAnswer {
  readonly serverTime: string;
  /** The right of this device was taken away. */
  readonly wipe: boolean;
  readonly results: readonly {
    readonly id: string;
    readonly state: string;
    readonly problem?: { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
  }[];
  /** Of the photographs that were asked about, those whose bytes are kept. */
  readonly arrived: readonly string[];
  readonly records: readonly SyncedRecord[];
}

/** What the server says of the whole record of a visit. */
export interface SyncedRecord {
  readonly visitId: string;
  readonly finished: boolean;
  readonly complete: boolean;
}

export type Outcome = Ended | { readonly kind: 'sent' | 'other-account' | 'wiped' };

export interface CourierState {
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  /** When the server last answered, by this phone's clock. */
  readonly at: string | null;
  /** The photograph under way, and how much of it is there. */
  readonly file: { readonly sha256: string; readonly percent: number } | null;
}

export class Courier {
  readonly #work: Work;
  readonly #received: (given: Given) => void;
  readonly #wipe: () => Promise<void>;
  readonly #t: Words;
  state: CourierState = { busy: false, outcome: null, at: null, file: null };
  records: Readonly<Record<string, SyncedRecord>> = {};
  #under: Promise<Outcome> | null = null;
  #again = false;

  constructor(work: Work, t: Words, received: (given: Given) => void, wipe: () => Promise<void>) {
    this.#work = work;
    this.#t = t;
    this.#received = received;
    this.#wipe = wipe;
  }

  #set(state: Partial<CourierState>): void {
    this.state = { ...this.state, ...state };
    this.#work.tell();
  }

  /** Sends and receives; who asks while it is under way is answered by a round that begins afterwards. */
  async run(): Promise<Outcome> {
    if (this.#under !== null) {
      this.#again = true;
      return await this.#under;
    }
    this.#set({ busy: true });
    this.#under = this.#rounds();
    const outcome = await this.#under;
    this.#under = null;
    this.#set({ busy: false, outcome, file: null });
    return outcome;
  }

  /** Asks again for what the server did not take. */
  async retry(): Promise<Outcome> {
    const refused = this.#work.operations.filter(({ state }) => state === 'refused');
    const waiting = { state: 'waiting', problem: null } as const;
    await this.#work.markOperations(new Map(refused.map(({ operation }) => [operation.id, waiting])));
    return await this.run();
  }

  async #rounds(): Promise<Outcome> {
    for (;;) {
      this.#again = false;
      const outcome = await this.#round().catch(
        (fault: unknown): Outcome => ({ kind: 'failed', words: this.#why(fault) }),
      );
      if (outcome.kind !== 'sent' || !this.#again) return outcome;
    }
  }

  #why(fault: unknown): string {
    if (isFull(fault)) return this.#t.queue.full;
    return fault instanceof Error ? fault.message : String(fault);
  }

  async #round(): Promise<Outcome> {
    const { ended: cut, isRevoked } = await this.#sendOperations();
    if (cut !== null) return cut;
    const files = await this.#sendFiles();
    // What was done goes to the server first, to be looked at there; then nothing stays on a device whose right was taken away.
    if (isRevoked) return await this.#wipeNow();
    if (files !== null) return files;
    const received = await talk<unknown>('field/package');
    if (received.said !== 'yes') return ended(received);
    const given = readGiven(received.value);
    if (given.account.id !== this.#work.vault.account.id) return { kind: 'other-account' };
    await this.#work.sawServerTime(given.serverTime);
    await this.#work.keepGiven(given);
    this.#received(given);
    return { kind: 'sent' };
  }

  async #wipeNow(): Promise<Outcome> {
    const { device } = this.#work.vault;
    await this.#wipe();
    await talk('field/sync', { device, operations: [], unsent: 0, wiped: true });
    return { kind: 'wiped' };
  }

  /** All that waits, in the order of the chain; what was refused stands until somebody asks for it again. */
  async #sendOperations(): Promise<{ readonly ended: Outcome | null; readonly isRevoked: boolean }> {
    let isRevoked = false;
    for (;;) {
      const batch = this.#work.operations.filter(({ state }) => state === 'waiting').slice(0, PER_CALL);
      const answer = await this.#sync(batch.map(({ operation }) => operation));
      if (answer.said !== 'yes') return { ended: ended(answer), isRevoked };
      isRevoked = answer.value.wipe;
      const said = new Map<string, { state: SendState; problem: string | null }>(
        answer.value.results.map(({ id, state, problem }) => [
          id,
          {
            state: stateAfter(state),
            problem: problem === undefined ? null : this.#t.problem(problem.code, problem.details),
          },
        ]),
      );
      const answered = batch.filter(({ operation }) => (said.get(operation.id)?.state ?? 'waiting') !== 'waiting');
      if (said.size > 0) await this.#work.markOperations(said);
      if (!this.#work.operations.some(({ state }) => state === 'waiting')) return { ended: null, isRevoked };
      // An answer that says nothing of what was sent would be asked for ever.
      if (answered.length === 0) return { ended: { kind: 'failed', words: this.#t.queue.noAnswer }, isRevoked };
    }
  }

  async #sync(operations: readonly unknown[]): Promise<Talked<SyncAnswer>> {
    const waiting = this.#work.files.filter(({ state }) => state === 'waiting');
    const asks = waiting.map(({ visitId, sha256 }) => ({ visitId, sha256 }));
    const { device } = this.#work.vault;
    const unsent = this.#work.unsent;
    const answer = await talk<SyncAnswer>('field/sync', {
      device,
      operations,
      unsent,
      asks: asks.slice(0, MOST_ASKED),
    });
    if (answer.said !== 'yes') return answer;
    const { serverTime, arrived, records } = answer.value;
    await this.#work.sawServerTime(serverTime);
    this.records = { ...this.records, ...Object.fromEntries(records.map((one) => [one.visitId, one])) };
    for (const sha256 of arrived) await this.#work.markFile(sha256, { state: 'arrived', problem: null, address: null });
    // The server is within reach: that it was not is over, however long the photographs take.
    this.#set({ at: instantOf(Date.now()), outcome: null });
    return answer;
  }

  /** Photographs one after another; only the server's own word makes them sent. */
  async #sendFiles(): Promise<Outcome | null> {
    const waiting = this.#work.files.filter(({ state }) => state === 'waiting');
    for (const file of waiting) {
      const { sha256, bytes, address } = file;
      const content = await this.#work.contentOf(sha256);
      if (content === null) continue;
      const moved = (sent: number): void => this.#set({ file: { sha256, percent: Math.floor((sent * 100) / bytes) } });
      moved(0);
      const sent = await sendFile({
        file,
        content,
        address,
        begun: (place) => this.#work.markFile(sha256, { address: place }),
        moved,
      });
      if (!sent.done && sent.why !== 'refused') return { kind: sent.why };
      await this.#work.markFile(sha256, {
        problem: sent.done ? null : sent.words,
        ...(sent.done ? {} : { address: null }),
      });
    }
    if (waiting.length === 0) return null;
    const answer = await this.#sync([]);
    return answer.said === 'yes' ? null : ended(answer);
  }
}
