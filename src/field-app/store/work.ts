// What is done on this device, unlocked: operations in their chain and the files they name. Something is only told as kept once the device
// has put it down, all of it or nothing.

import { instantOf } from '#kernel/calendar.ts';
import { canonicalOperation, hashOfOperation, type Operation } from '#modules/field/index.ts';
import { freshId } from '../device/fresh-id.ts';
import { type FileState, isUnsent, type SendState } from '../rules/sending.ts';
import { answered, change, readRow, readRows } from './database.ts';
import { type Sealed, seal, sealJson, unseal, unsealJson } from './seal.ts';
import type { Vault } from './vault.ts';

/** An operation on the device. State and problem are readable without the PIN, what was done is not. */
export interface OperationRow {
  readonly sequence: number;
  readonly id: string;
  readonly state: SendState;
  readonly problem: string | null;
  readonly sealed: Sealed;
}

export interface FileRow {
  readonly sha256: string;
  readonly bytes: number;
  readonly state: FileState;
  readonly problem: string | null;
  /** Where the server takes it, once it has begun. */
  readonly address: string | null;
  readonly sealedAbout: Sealed;
}

/** The bytes of a file, by themselves. */
export interface ContentRow {
  readonly sha256: string;
  readonly sealed: Sealed;
}

/** What is known of a file without opening it. */
export interface FileAbout {
  readonly visitId: string;
  readonly mediaType: string;
  /** A small picture of it as a `data:` address. */
  readonly small: string;
}

interface HeadRow {
  readonly key: 'head';
  readonly sequence: number;
  readonly hash: string | null;
}

export interface KeptOperation {
  readonly operation: Operation;
  readonly state: SendState;
  readonly problem: string | null;
}

export interface KeptFile extends FileAbout {
  readonly sha256: string;
  readonly bytes: number;
  readonly state: FileState;
  readonly problem: string | null;
  readonly address: string | null;
}

/** Distributes over the kinds, so that value and kind stay together. */
type Without<Whole, Keys extends PropertyKey> = Whole extends unknown ? Omit<Whole, Keys> : never;
/** An operation before the device has put it into its chain. */
export type Draft = Without<
  Operation,
  'id' | 'device' | 'sequence' | 'previous' | 'deviceTime' | 'serverTimeSeen' | 'signature'
>;

export interface NewFile extends FileAbout {
  readonly sha256: string;
  readonly content: ArrayBuffer;
}

/** The device has no room left; nothing of what was tried is kept. */
export class StoreFull extends Error {}

const operationPlace = (sequence: number): string => `operations/${sequence}`;
const filePlace = (sha256: string): string => `files/${sha256}`;
const aboutPlace = (sha256: string): string => `files/${sha256}/about`;

function base64Url(bytes: ArrayBuffer): string {
  const signs = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(signs).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

export const isFull = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'QuotaExceededError';

export class Work {
  readonly #db: IDBDatabase;
  readonly #key: CryptoKey;
  readonly vault: Vault;
  operations: readonly KeptOperation[] = [];
  files: readonly KeptFile[] = [];
  serverTimeSeen: string | null = null;
  #head: HeadRow = { key: 'head', sequence: 0, hash: null };
  #line: Promise<unknown> = Promise.resolve();
  readonly #heard = new Set<() => void>();
  /** How often something has changed. */
  changes = 0;

  private constructor(db: IDBDatabase, key: CryptoKey, vault: Vault) {
    this.#db = db;
    this.#key = key;
    this.vault = vault;
  }

  /** Reads what lies on the device. */
  static async open(db: IDBDatabase, key: CryptoKey, vault: Vault): Promise<Work> {
    const work = new Work(db, key, vault);
    const rows = await readRows<OperationRow>(db, 'operations');
    work.operations = await Promise.all(
      rows.map(async ({ sequence, state, problem, sealed }) => ({
        operation: await unsealJson<Operation>(key, operationPlace(sequence), sealed),
        state,
        problem,
      })),
    );
    const files = await readRows<FileRow>(db, 'files');
    work.files = await Promise.all(
      files.map(async ({ sealedAbout, ...row }) => ({
        ...row,
        ...(await unsealJson<FileAbout>(key, aboutPlace(row.sha256), sealedAbout)),
      })),
    );
    work.#head = (await readRow<HeadRow>(db, 'meta', 'head')) ?? work.#head;
    work.serverTimeSeen = (await readRow<{ at: string }>(db, 'meta', 'server-time'))?.at ?? null;
    return work;
  }

  /** Tells whenever something has changed; answers how to stop. */
  listen(heard: () => void): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  tell(): void {
    this.changes += 1;
    for (const heard of this.#heard) heard();
  }

  /** How much is only on this device. */
  get unsent(): number {
    return (
      this.operations.filter(({ state }) => isUnsent(state)).length +
      this.files.filter(({ state }) => isUnsent(state)).length
    );
  }

  /** One after another: each names the hash of the one before. */
  #inLine<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#line.then(work, work);
    this.#line = done.catch(() => undefined);
    return done;
  }

  /** Adds operations and the files they name to the device. Throws `StoreFull` where there is no room; then nothing of it is kept. */
  append(drafts: readonly Draft[], files: readonly NewFile[] = []): Promise<readonly Operation[]> {
    return this.#inLine(async () => {
      const before = this.#head;
      const made: Operation[] = [];
      const rows: OperationRow[] = [];
      let { sequence, hash } = before;
      for (const draft of drafts) {
        sequence += 1;
        const unsigned = {
          ...draft,
          id: freshId(),
          device: this.vault.device,
          sequence,
          previous: hash,
          deviceTime: instantOf(Date.now()),
          serverTimeSeen: this.serverTimeSeen,
          signature: '',
        } as Operation;
        const operation: Operation = { ...unsigned, signature: await this.#sign(canonicalOperation(unsigned)) };
        hash = hashOfOperation(operation);
        const sealed = await sealJson(this.#key, operationPlace(sequence), operation);
        made.push(operation);
        rows.push({ sequence, id: operation.id, state: 'waiting', problem: null, sealed });
      }
      const fresh = files.filter(({ sha256 }) => !this.files.some((one) => one.sha256 === sha256));
      const fileRows = await Promise.all(fresh.map((file) => this.#fileRow(file)));
      const contents = await Promise.all(fresh.map((file) => this.#contentRow(file)));
      const head: HeadRow = { key: 'head', sequence, hash };
      try {
        await change(this.#db, ['meta', 'operations', 'files', 'contents'], async (store, stop) => {
          const now = (await answered(store('meta').get('head'))) as HeadRow | undefined;
          if ((now?.sequence ?? 0) !== before.sequence) return stop(new Error('another window has written meanwhile'));
          for (const row of rows) store('operations').add(row);
          for (const row of fileRows) store('files').put(row);
          for (const row of contents) store('contents').put(row);
          store('meta').put(head);
        });
      } catch (fault) {
        throw isFull(fault) ? new StoreFull() : fault;
      }
      this.#head = head;
      const kept = made.map((operation) => ({ operation, state: 'waiting', problem: null }) as const);
      this.operations = [...this.operations, ...kept];
      this.files = [
        ...this.files,
        ...fresh.map(({ content, ...about }) => ({
          ...about,
          bytes: content.byteLength,
          state: 'waiting' as const,
          problem: null,
          address: null,
        })),
      ];
      this.tell();
      return made;
    });
  }

  async #sign(text: string): Promise<string> {
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    return base64Url(await crypto.subtle.sign(how, this.vault.signing.privateKey, new TextEncoder().encode(text)));
  }

  async #fileRow({ sha256, content, ...about }: NewFile): Promise<FileRow> {
    return {
      sha256,
      bytes: content.byteLength,
      state: 'waiting',
      problem: null,
      address: null,
      sealedAbout: await sealJson(this.#key, aboutPlace(sha256), about),
    };
  }

  async #contentRow({ sha256, content }: NewFile): Promise<ContentRow> {
    return { sha256, sealed: await seal(this.#key, filePlace(sha256), content) };
  }

  /** The bytes of a file; `null` where the device has it no more. */
  async contentOf(sha256: string): Promise<ArrayBuffer | null> {
    const row = await readRow<ContentRow>(this.#db, 'contents', sha256);
    return row === undefined ? null : await unseal(this.#key, filePlace(sha256), row.sealed);
  }

  /** Writes down what the server said of operations, by id. */
  async markOperations(said: ReadonlyMap<string, { state: SendState; problem: string | null }>): Promise<void> {
    const touched = this.operations.filter(({ operation }) => said.has(operation.id));
    await change(this.#db, ['operations'], async (store) => {
      for (const { operation } of touched) {
        const asked = store('operations').get(operation.sequence);
        asked.onsuccess = () => {
          const row = asked.result as OperationRow | undefined;
          if (row !== undefined) store('operations').put({ ...row, ...said.get(operation.id) });
        };
      }
    });
    this.operations = this.operations.map((one) => ({ ...one, ...said.get(one.operation.id) }));
    this.tell();
  }

  /** Writes down how far a file has come. */
  async markFile(sha256: string, said: Partial<Pick<FileRow, 'state' | 'problem' | 'address'>>): Promise<void> {
    await change(this.#db, ['files'], (store) => {
      const asked = store('files').get(sha256);
      asked.onsuccess = () => {
        if (asked.result !== undefined) store('files').put({ ...(asked.result as FileRow), ...said });
      };
    });
    this.files = this.files.map((one) => (one.sha256 === sha256 ? { ...one, ...said } : one));
    this.tell();
  }

  async sawServerTime(at: string): Promise<void> {
    if (this.serverTimeSeen !== null && at <= this.serverTimeSeen) return;
    this.serverTimeSeen = at;
    await change(this.#db, ['meta'], (store) => {
      store('meta').put({ key: 'server-time', at });
    });
  }

  /** What the server gave to work with, or `null` before the first time. */
  async given<Value>(): Promise<Value | null> {
    const row = await readRow<{ sealed: Sealed }>(this.#db, 'given', 'package');
    return row === undefined ? null : await unsealJson<Value>(this.#key, 'given/package', row.sealed);
  }

  async keepGiven(value: unknown): Promise<void> {
    const sealed = await sealJson(this.#key, 'given/package', value);
    await change(this.#db, ['given'], (store) => {
      store('given').put({ key: 'package', sealed });
    });
  }

  /** What was typed into a form that is not yet done; `null`: nothing. */
  async draft<Value>(name: string): Promise<Value | null> {
    const row = await readRow<{ sealed: Sealed }>(this.#db, 'given', `draft/${name}`);
    return row === undefined ? null : await unsealJson<Value>(this.#key, `draft/${name}`, row.sealed);
  }

  /** Keeps what was typed so far; `null` drops it. */
  async keepDraft(name: string, value: unknown): Promise<void> {
    const sealed = value === null ? null : await sealJson(this.#key, `draft/${name}`, value);
    await change(this.#db, ['given'], (store) => {
      if (sealed === null) store('given').delete(`draft/${name}`);
      else store('given').put({ key: `draft/${name}`, sealed });
    });
  }

  /** Takes visits off the device; the chain goes on from its head. */
  async forget(visitIds: ReadonlySet<string>): Promise<void> {
    const isOf = (visitId: string): boolean => visitIds.has(visitId);
    await change(this.#db, ['operations', 'files', 'contents', 'given'], (store) => {
      for (const { operation } of this.operations)
        if (isOf(operation.visitId)) store('operations').delete(operation.sequence);
      for (const file of this.files) {
        if (!isOf(file.visitId)) continue;
        store('files').delete(file.sha256);
        store('contents').delete(file.sha256);
      }
      for (const one of visitIds) store('given').delete(IDBKeyRange.bound(`draft/${one}/`, `draft/${one}/\uffff`));
    });
    this.operations = this.operations.filter(({ operation }) => !isOf(operation.visitId));
    this.files = this.files.filter(({ visitId }) => !isOf(visitId));
    this.tell();
  }

  /** Lets go of the store, and of the key with it. */
  close(): void {
    this.#heard.clear();
    this.#db.close();
  }
}
