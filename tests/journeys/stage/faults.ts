// What may never happen on any page: an error in the browser's console, a request that fails, a broken content policy.

import type { Page } from 'playwright-core';

const OFFLINE = 'net::ERR_INTERNET_DISCONNECTED';

/** Collects what goes wrong on a page until somebody asks. */
export class FaultWatch {
  #faults: string[] = [];
  #allowed = new Set<number>();
  #isCut = false;

  constructor(page: Page) {
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (this.#isCut && message.text().includes(OFFLINE)) return;
      const status = Number(/the server responded with a status of (\d+)/.exec(message.text())?.[1] ?? '0');
      if (!this.#allowed.has(status)) this.#faults.push(`console: ${message.text()} (${page.url()})`);
    });
    page.on('pageerror', (error) => this.#faults.push(`script: ${error.message} (${page.url()})`));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // A file to save ends its navigation; that is no failure.
      if (reason === 'net::ERR_ABORTED' || (this.#isCut && reason === OFFLINE)) return;
      this.#faults.push(`request: ${reason} ${request.url()}`);
    });
    page.on('response', (response) => {
      const status = response.status();
      if (status >= 400 && !this.#allowed.has(status)) this.#faults.push(`answer: ${status} ${response.url()}`);
    });
  }

  /** Answers of this status are expected until the next call. */
  allow(statuses: readonly number[]): void {
    this.#allowed = new Set(statuses);
  }

  /** The connection was cut on purpose, or is there again. */
  cut(isCut: boolean): void {
    this.#isCut = isCut;
  }

  /** Everything since the last time. */
  take(): readonly string[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }
}
