// Large files that arrive piece by piece over a bad connection (protocol tus 1.0). Until an act has checked them they lie in
// quarantine, under the account that sends them; nothing is ever given out from there, and what nobody finishes is forgotten.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '@tus/file-store';
import type { Server } from '@tus/server';
import { calmBody } from './calm-body.ts';
import { FileLocker } from './file-locker.ts';

export interface ResumableSettings {
  /** Folder of the quarantine. */
  readonly folder: string;
  /** Where the protocol is answered: `POST` here, the rest below. */
  readonly path: string;
  readonly mostBytes: number;
  /** Uploads that one account may have under way. */
  readonly mostOpen: number;
  /** What no form has named so long after its beginning is forgotten, finished or not. */
  readonly lifeMilliseconds: number;
  /** Members of what the sender says about a file that are kept with it. */
  readonly keeps?: readonly string[];
}

/** A file that has arrived whole, as it was sent. */
export interface ArrivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the sender said about it, of the members that are kept. */
  readonly kept: Readonly<Record<string, string>>;
}

const ID = /^[0-9a-f]{32}$/;

interface Opened {
  readonly server: Server;
  readonly store: FileStore;
}

/** The request with a body that ends where the line breaks. */
function calmed(request: Request): Request {
  const { url, method, headers, body } = request;
  if (body === null || method === 'HEAD') return new Request(url, { method, headers });
  const half: RequestInit & { readonly duplex: 'half' } = { method, headers, body: calmBody(body), duplex: 'half' };
  return new Request(url, half);
}

export class ResumableUploads {
  readonly #settings: ResumableSettings;
  /** Who makes a request, for the library's own calls back. */
  readonly #owners = new WeakMap<Request, string>();
  #opened: Promise<Opened> | undefined;

  constructor(settings: ResumableSettings) {
    this.#settings = settings;
  }

  async #open(): Promise<Opened> {
    const { folder, path, mostBytes, lifeMilliseconds, keeps = [] } = this.#settings;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const [{ Server: TusServer }, { FileStore: TusFileStore }] = await Promise.all([
      import('@tus/server'),
      import('@tus/file-store'),
    ]);
    const store = new TusFileStore({ directory: folder, expirationPeriodInMilliseconds: lifeMilliseconds });
    const server = new TusServer({
      path,
      datastore: store,
      locker: await FileLocker.in(`${folder}-locks`),
      maxSize: mostBytes,
      relativeLocation: true,
      allowedOrigins: [],
      onUploadCreate: async (request, upload) => {
        const owner = this.#owners.get(request as unknown as Request);
        if (owner === undefined) throw { status_code: 404, body: 'Not found\n' };
        const said = keeps.map((name) => [name, String(upload.metadata?.[name] ?? '').slice(0, 100)] as const);
        const filename = String(upload.metadata?.['filename'] ?? '').slice(0, 300);
        return { metadata: { ...Object.fromEntries(said), filename, owner } };
      },
    });
    return { server, store };
  }

  #parts(): Promise<Opened> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Answers one request of the protocol for an account; an upload of anybody else is answered like a missing one. */
  async answer(request: Request, owner: string): Promise<Response> {
    const { server } = await this.#parts();
    if (request.method === 'POST') {
      await this.sweep(Date.now());
      if ((await this.#openOf(owner)) >= this.#settings.mostOpen)
        return new Response('Too many uploads\n', { status: 429 });
    } else if (!(await this.#isOf(new URL(request.url).pathname.split('/').at(-1) ?? '', owner))) {
      return new Response('Not found\n', { status: 404 });
    }
    const calm = calmed(request);
    this.#owners.set(calm, owner);
    const answer = await server.handleWeb(calm);
    // A browser sends a request again by itself when a connection that it had used before breaks, and all of its body with it.
    // On a fresh connection it leaves that to the protocol, which asks first how much has arrived.
    answer.headers.set('Connection', 'close');
    return answer;
  }

  /** Forgets every upload, finished or not, that began too long before `now` (milliseconds); answers how many. */
  async sweep(now: number): Promise<number> {
    const { store } = await this.#parts();
    const ids = (await store.configstore.list?.()) ?? [];
    let swept = 0;
    for (const id of ids) {
      const begun = Date.parse((await store.configstore.get(id))?.creation_date ?? '');
      if (Number.isFinite(begun) && now - begun <= this.#settings.lifeMilliseconds) continue;
      await store.remove(id).catch(() => {});
      swept += 1;
    }
    return swept;
  }

  async #openOf(owner: string): Promise<number> {
    const { store } = await this.#parts();
    const ids = (await store.configstore.list?.()) ?? [];
    const kept = await Promise.all(ids.map((id) => store.configstore.get(id)));
    return kept.filter((upload) => upload?.metadata?.['owner'] === owner).length;
  }

  async #isOf(id: string, owner: string): Promise<boolean> {
    if (!ID.test(id)) return false;
    const { store } = await this.#parts();
    const upload = await store.configstore.get(id).catch(() => undefined);
    return upload?.metadata?.['owner'] === owner;
  }

  /** The bytes of an upload of this account that is complete; `null` for anything else. */
  async read(id: string, owner: string): Promise<ArrivedFile | null> {
    if (!(await this.#isOf(id, owner))) return null;
    const { store } = await this.#parts();
    const upload = await store.getUpload(id).catch(() => null);
    if (upload === null || upload.size === undefined || upload.offset !== upload.size) return null;
    return {
      name: String(upload.metadata?.['filename'] ?? ''),
      bytes: await readFile(join(this.#settings.folder, id)),
      kept: Object.fromEntries(
        (this.#settings.keeps ?? []).map((name) => [name, String(upload.metadata?.[name] ?? '')]),
      ),
    };
  }

  /** Takes an upload of this account out of quarantine for good. */
  async forget(id: string, owner: string): Promise<void> {
    if (!(await this.#isOf(id, owner))) return;
    const { store } = await this.#parts();
    await store.remove(id).catch(() => {});
  }
}
