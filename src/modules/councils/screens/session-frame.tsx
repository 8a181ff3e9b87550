// What every page below a session needs: the session of the address, and the way to it.

import { refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type SessionView, viewSession } from '../use-cases/view-session.ts';
import { sessionPath, sessionsPath } from './paths.ts';
import { sessionName } from './words.ts';

/** The session of the address, or the answer of a missing one where the act is not the reader's now. */
export async function sessionWhere(request: PageRequest, act: keyof SessionView['may']) {
  const view = await request.run(viewSession, { sessionId: request.params['sessionId'] });
  return view.ok && !view.value.may[act] ? refuse(notFound) : view;
}

/** The way to a page below a session. */
export function sessionCrumbs(
  { session }: { readonly session: Pick<SessionView['session'], 'id' | 'kind' | 'heldOn' | 'plannedOn'> },
  ui: Ui,
) {
  return [
    { label: ui.t.councilSessions.sessions.title, href: sessionsPath },
    { label: sessionName(ui.t, session), href: sessionPath(session.id) },
  ];
}
