// A screen as data: its path, the right it needs, what it loads, what it shows, what it posts. Read in that order.

import type { VNode } from 'preact';
import type { Actor } from '#access/actor.ts';
import type { UseCaseName } from '#access/permission-matrix.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Result } from '#kernel/result.ts';
import type { PostedFile } from '#platform/http/form-body.ts';
import type { RateClass } from '#platform/http/rate-limit.ts';
import type { Ports } from '#runner/ports.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { Language } from '#texts/index.ts';
import type { Ui } from './ui.ts';

/** Who signed in here, as the web layer needs it. `key` binds form tokens to the session. */
export interface WebSession {
  readonly id: string;
  readonly key: string;
  readonly actor: Actor;
  readonly unitName: string;
  /** The next step before anything else: a second factor to give or to set up, a password to change. */
  readonly mustFirst: 'second-factor' | 'enrol-second-factor' | 'change-password' | null;
}

/** What a page is asked. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Every value of a repeated query field. */
  queryAll(name: string): readonly string[];
  /** What the answer will be: a list may give a page, or every line for a download. */
  readonly as: 'html' | 'json' | 'csv';
  /** The forms that the reader's program asks for (`Accept`). */
  readonly accept: string;
  readonly lang: Language;
  readonly actor: Actor;
  readonly session: WebSession | null;
  readonly today: LocalDate;
  readonly now: Instant;
  readonly address: string;
  readonly ports: Ports;
  /** The public origin this request came to, for links that leave the page. */
  readonly origin: string;
  /** What was typed, where the page is drawn again after a post; `null` on a plain visit. */
  readonly posted: Readonly<Record<string, unknown>> | null;
  /** Counts this request under a class of its own; seconds to wait, or 0 where it may pass. */
  secondsToWait(rate: RateClass): number;
  /** Runs a use case as the person asking. */
  run<I, O>(useCase: UseCase<I, O>, input: unknown): Promise<Result<O>>;
}

/** What a form sent. */
export interface PostRequest extends PageRequest {
  /** The typed fields as nested data; absent boxes are absent. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, readonly PostedFile[]>>;
  readonly commandId: string | null;
  /** What this browser shows to be known again by after it signed in here; null on its first time. */
  readonly device: string | null;
  setCookie(name: 'session' | 'device', value: string, maxAgeSeconds: number): void;
  clearSession(): void;
}

/** Where a successful post leads (a path without language prefix), and the sentence shown there. */
export interface After {
  readonly to: string;
  readonly flash?: string;
}

/**
 * Nothing was done: the same form once more with all that was typed, for buttons that only change the form (add a row,
 * look something up). Fields named here are shown with these values instead; `undefined` empties one.
 */
export interface Again {
  readonly again: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A table for the `.csv` of a page. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** An answer that is not a page: a file to save, a picture. */
export interface Download {
  readonly body: Uint8Array | ReadableStream<Uint8Array> | string;
  readonly contentType: string;
  /** How long a stream will be, where it is known. */
  readonly bytes?: number;
  readonly fileName?: string;
  readonly cacheSeconds?: number;
  readonly immutable?: boolean;
  /** The header of the question on which the answer depends. */
  readonly varies?: 'Accept';
  /** Changes when the content does: a program that has it already is told so, and gets nothing. Letters and digits. */
  readonly tag?: string;
}

/** An answer that lies at another address of ours: the same question is asked there. */
export interface Elsewhere {
  readonly to: string;
}

/** A field that a page takes in its address, as machines are told of it. */
export interface AskedField {
  readonly name: string;
  /** In a sentence, with its shape where no list of values gives it. */
  readonly about: string;
  readonly values?: readonly string[];
}

declare const written: unique symbol;

/** A value as JSON, where it was written before and is answered as it is. */
export type JsonText<Value> = string & { readonly [written]: Value };

export const jsonText = <Value>(value: Value): JsonText<Value> => JSON.stringify(value) as JsonText<Value>;

export interface Page<Data> {
  readonly path: string;
  /** The row of the matrix that opens the page; who does not hold it is sent to sign in or refused. */
  readonly right: UseCaseName;
  readonly rate: RateClass;
  title(data: Data, ui: Ui): string;
  load(request: PageRequest): Promise<Result<Data>>;
  view(data: Data, ui: Ui): VNode;
  /** One line for search engines and link previews. */
  description?(data: Data, ui: Ui): string;
  /** The same data at the same address with `.json`; a text is JSON already. */
  json?(data: Data, request: PageRequest): unknown;
  /** The fields that narrow it, in its address. */
  readonly asks?: readonly AskedField[];
  /** The same data at the same address with `.csv`. */
  csv?(data: Data, request: PageRequest): CsvTable;
  /** The one address of this subject for search engines, without language prefix, where several lead to it. */
  canonical?(data: Data): string;
  /** schema.org description of the page's subject. */
  structuredData?(data: Data, request: PageRequest): unknown;
  /** From the first page down, without this page; paths without language prefix. */
  breadcrumbs?(data: Data, ui: Ui): readonly { readonly label: string; readonly href: string }[];
  /** `narrow` for forms and reading; absent: wide. */
  readonly width?: 'narrow' | 'wide';
  /** Drawn alone: no header, no navigation, no script, the font of the phone; knows nobody who is signed in. */
  readonly bare?: true;
  /** Of a bare page whose look is that of the field app. */
  readonly fieldApp?: true;
  /** Of a bare page that can be put on a phone's first screen. */
  readonly manifest?: string;
  /** Search engines may list it; only public pages. */
  readonly indexed?: true;
  /** Small scripts of the page, by island name; public pages have none. */
  readonly islands?: readonly IslandName[];
  /** Seconds a stranger's copy may be reused; absent: not stored. */
  readonly cacheSeconds?: number;
  /** Acts that change something; the answer is a redirect, the form again, or the page again with what was wrong. */
  post?(request: PostRequest): Promise<Result<After | Again>>;
  /** The largest body a post may have; absent: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** The right a post needs, where it is another than the page's. */
  readonly postRight?: UseCaseName;
  /** Lies on the way to a whole session: its forms carry a form that was kept, and a post that succeeds leads back to it. */
  readonly carriesKept?: true;
  /** May be used before the second factor is given or the password changed. */
  readonly beforeFullSession?: true;
}

/** A file or picture at an address. */
export interface FileRoute {
  readonly path: string;
  readonly right: UseCaseName;
  readonly rate: RateClass;
  readonly kind: 'file';
  load(request: PageRequest): Promise<Result<Download | Elsewhere>>;
}

export type IslandName =
  | 'keep-draft'
  | 'last-day'
  | 'search-as-you-type'
  | 'passkey'
  | 'score-sheet'
  | 'resumable-upload'
  | 'long-work'
  | 'share-text'
  | 'explore-map'
  | 'smaller-photos'
  | 'code-checker'
  | 'field-app'
  | 'keep-portfolio'
  | 'forget-portfolio';

/** A page whose data type the router need not know. */
// biome-ignore lint/suspicious/noExplicitAny: the router hands a page its own data back and never looks inside
export type AnyPage = Page<any>;

/** Declares a page; the type of its data follows from `load`. */
export function definePage<Data>(page: Page<Data>): Page<Data> {
  return page;
}

/** Declares a file route. */
export function defineFile(route: Omit<FileRoute, 'kind'>): FileRoute {
  return { ...route, kind: 'file' };
}
