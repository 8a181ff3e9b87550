// Brings what was done to the server and what is new to the device: when the network is back, when the app opens, when somebody presses the
// button; never by a promise of the browser to do it later. What is sent is only what the server has said that it keeps.

import { instantOf } from '#kernel/calendar.ts';
import { isUnsent, type SendState, stateAfter } from '../rules/sending.ts';
import type { Work } from '../store/work.ts';
import { type Given, readGiven } from './given.ts';
import { sendFile } from './send-file.ts';
import { type Talked, talk } from './talk.ts';

/** Operations of one call: fifty of the longest still fit into a body. */
const PER_CALL = 25;
const FILES = '/phieu-kiem-tra/tep';

interface SyncAnswer {
  readonly serverTime: string;
  readonly wipe?: boolean;
  readonly results: readonly {
    readonly id: string;
    readonly state: string;
    readonly problem?: { readonly message?: string; readonly code?: string } | string | null;
  }[];
  readonly wants: readonly string[];
  readonly records: readonly SyncedRecord[];
}

/** What the server says of the whole record of a visit. */
export interface SyncedRecord {
  readonly visitId: string;
  readonly finished: boolean;
  readonly complete: boolean;
}

export type Outcome =
  | { readonly kind: 'sent' | 'offline' | 'sign-in' | 'other-account' | 'wiped' }
  | { readonly kind: 'failed'; readonly words: string };

export interface CourierState {
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  /** When the server last answered, by this phone's clock. */
  readonly at: string | null;
  /** The photograph under way, and how much of it is there. */
  readonly file: { readonly sha256: string; readonly percent: number } | null;
}

const ended = (talked: Exclude<Talked<unknown>, { readonly said: 'yes' }>): Outcome =>
  talked.said === 'no' ? { kind: 'failed', words: talked.message } : { kind: talked.said };

const wordsOf = (problem: SyncAnswer['results'][number]['problem']): string | null =>
  problem == null ? null : typeof problem === 'string' ? problem : (problem.message ?? problem.code ?? null);

export class Courier {
  readonly #work: Work;
  readonly #received: (given: Given) => void;
  readonly #wiped: () => Promise<void>;
  state: CourierState = { busy: false, outcome: null, at: null, file: null };
  records: Readonly<Record<string, SyncedRecord>> = {};
  #under: Promise<Outcome> | null = null;
  #again = false;

  constructor(work: Work, received: (given: Given) => void, wiped: () => Promise<void>) {
    this.#work = work;
    this.#received = received;
    this.#wiped = wiped;
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
        (fault: unknown): Outcome => ({
          kind: 'failed',
          words: fault instanceof Error ? fault.message : String(fault),
        }),
      );
      if (outcome.kind !== 'sent' || !this.#again) return outcome;
    }
  }

  async #round(): Promise<Outcome> {
    const sent = await this.#sendOperations();
    if (sent !== null) return sent;
    const files = await this.#sendFiles();
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

  /** All that waits, in the order of the chain; what was refused stands until somebody asks for it again. */
  async #sendOperations(): Promise<Outcome | null> {
    for (;;) {
      const batch = this.#work.operations.filter(({ state }) => state === 'waiting').slice(0, PER_CALL);
      const answer = await this.#sync(batch.map(({ operation }) => operation));
      if (answer.said !== 'yes') return ended(answer);
      const { results, wipe } = answer.value;
      const said = new Map<string, { state: SendState; problem: string | null }>(
        results.map(({ id, state, problem }) => [id, { state: stateAfter(state), problem: wordsOf(problem) }]),
      );
      if (said.size > 0) await this.#work.markOperations(said);
      const waiting = this.#work.operations.some(({ state }) => state === 'waiting');
      // Somebody took this device's right away: what was done goes there first, to be looked at, then nothing stays here.
      if (wipe === true && (!waiting || said.size === 0)) {
        await this.#wiped();
        return { kind: 'wiped' };
      }
      if (!waiting) return null;
      if (said.size === 0) return { kind: 'failed', words: 'field/no-results' };
    }
  }

  async #sync(operations: readonly unknown[]): Promise<Talked<SyncAnswer>> {
    const answer = await talk<SyncAnswer>('field/sync', { device: this.#work.vault.device, operations });
    if (answer.said !== 'yes') return answer;
    const { serverTime, wants, records } = answer.value;
    await this.#work.sawServerTime(serverTime);
    this.records = { ...this.records, ...Object.fromEntries(records.map((one) => [one.visitId, one])) };
    this.#set({ at: instantOf(Date.now()) });
    await this.#noteArrived(new Set(wants));
    return answer;
  }

  /** A file has arrived when all that names it is with the server and the server wants it no more. */
  async #noteArrived(wants: ReadonlySet<string>): Promise<void> {
    for (const { sha256, state } of this.#work.files) {
      if (state === 'arrived' || wants.has(sha256)) continue;
      const naming = this.#work.operations.filter(({ operation }) => JSON.stringify(operation.value).includes(sha256));
      if (naming.length > 0 && naming.every((one) => !isUnsent(one.state))) {
        await this.#work.markFile(sha256, { state: 'arrived', problem: null });
      }
    }
  }

  async #sendFiles(): Promise<Outcome | null> {
    const waiting = this.#work.files.filter(({ state }) => state === 'waiting');
    for (const { sha256, visitId, mediaType, bytes, address } of waiting) {
      const content = await this.#work.contentOf(sha256);
      if (content === null) continue;
      const moved = (sent: number): void => this.#set({ file: { sha256, percent: Math.floor((sent * 100) / bytes) } });
      moved(0);
      const sent = await sendFile({
        endpoint: FILES,
        content,
        metadata: { sha256, visitId, filename: `${sha256.slice(0, 12)}.jpg`, filetype: mediaType },
        address,
        begun: (place) => this.#work.markFile(sha256, { address: place }),
        moved,
      });
      if (!sent.done && sent.why !== 'refused') return { kind: sent.why };
      await this.#work.markFile(sha256, { problem: sent.done ? null : sent.words, address: null });
    }
    if (waiting.length === 0) return null;
    // Only the server's own word makes them sent.
    const answer = await this.#sync([]);
    return answer.said === 'yes' ? null : ended(answer);
  }
}
