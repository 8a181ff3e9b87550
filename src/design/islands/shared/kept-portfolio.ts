// The portfolio of certificates that a producer's device keeps: whose it is, and that it goes with the sign-out.

const PREFIX = 'giay-chung-nhan ';

/** The name under which the pages of an account lie on the device. */
export const portfolioOf = (account: string): string => `${PREFIX}${account}`;

/** Drops every kept portfolio but one; `null`: all of them, and the worker that answered from them. */
export async function forgetPortfolios(but: string | null): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== but) await caches.delete(name);
  if (but !== null || !('serviceWorker' in navigator)) return;
  for (const worker of await navigator.serviceWorker.getRegistrations()) {
    if (new URL(worker.scope).pathname.endsWith('/giay-chung-nhan')) await worker.unregister();
  }
}
