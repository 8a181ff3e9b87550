// What the web layer is given at start-up.

import type { FoundKey } from '#access/find-key.ts';
import type { NavigationEntry } from '#design/page-frame.ts';
import type { Result } from '#kernel/result.ts';
import type { RateLimiter } from '#platform/http/rate-limit.ts';
import type { Ports } from '#runner/ports.ts';
import type { OpenInside } from './kept-form.ts';
import type { WebSession } from './page.ts';
import type { Ui } from './ui.ts';

/** Addresses of built style sheets, scripts and fonts, with content hashes in their names. */
export interface Assets {
  readonly stylesheets: readonly string[];
  /** The one of pages that are drawn alone. */
  readonly bareStylesheet: string;
  /** The one of the field app. */
  readonly fieldAppStylesheet: string;
  readonly fonts: readonly string[];
  readonly islands: Readonly<Record<string, string>>;
  /** Every script that an island needs, itself and the parts it shares with others: what is kept for when there is no connection. */
  readonly islandFiles: Readonly<Record<string, readonly string[]>>;
  readonly icon: string | null;
}

export interface WebParts {
  readonly ports: Ports;
  readonly assets: Assets;
  readonly limiter: RateLimiter;
  /** Public origins (`https://ocop.example.vn`); empty: the host each request names, where it can be ours. */
  readonly publicOrigins: readonly string[];
  /** Whether a proxy in front sets X-Forwarded-For and X-Forwarded-Proto that may be believed. */
  readonly trustProxy: boolean;
  /** Whose register this is, as the header shows it. */
  readonly officeName: string | null;
  /** Who holds a session token, with the rights of this moment; null: nobody. */
  findSession(token: string): Promise<WebSession | null>;
  /** Who calls with a key for programs, from an address; or why the key opens nothing. */
  findKey(secret: string, address: string): Promise<Result<FoundKey>>;
  /** Entries of the main navigation for a viewer; at most seven. */
  navigation(ui: Pick<Ui, 'lang' | 't' | 'path' | 'href' | 'may' | 'actor'>): readonly NavigationEntry[];
}

/** The parts of an application that is mounted and can open its own pages. */
export interface MountedParts extends WebParts {
  readonly open: OpenInside;
}
