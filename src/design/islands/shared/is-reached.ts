// A form goes off as a page of the browser: onto a dead line it would leave its page for the browser's own. So it is asked first.

const PATIENCE = 15_000;

/** Whether anything answers at the other end; a line that says nothing for fifteen seconds is a dead one. */
export async function isReached(): Promise<boolean> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    await fetch('/healthz', { cache: 'no-store', signal: patience.signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
