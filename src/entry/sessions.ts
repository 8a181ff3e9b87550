// Who holds a session token: asked of access.

import type { Ports } from '#runner/ports.ts';
import type { WebSession } from '#web/page.ts';

export async function findSession(_ports: Ports, _token: string): Promise<WebSession | null> {
  return null;
}
