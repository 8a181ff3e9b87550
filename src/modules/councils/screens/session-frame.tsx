// What every page below a session needs: the session of the address, and the way to it.

import { problem } from '#kernel/problem.ts';
import { refuse } from '#kernel/result.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { sessionMay } from '../rules/lifecycle.ts';
import { type SessionView, viewSession } from '../use-cases/view-session.ts';
import { sessionPath, sessionsPath } from './paths.ts';
import { sessionName } from './words.ts';

/**
 * The session of the address for an act on it. Who reads the session may know why the act is not there: its state has no place for it (any
 * more), or it is for others.
 */
export async function sessionWhere(request: PageRequest, act: keyof SessionView['may']) {
  const view = await request.run(viewSession, { sessionId: request.params['sessionId'] });
  if (!view.ok || view.value.may[act]) return view;
  const { state, kind } = view.value.session;
  if (!sessionMay(state, act, kind)) return refuse(problem('conflict', 'councils/not-in-this-state', { state, act }));
  return refuse(problem('forbidden', act === 'declare' ? 'councils/not-a-member' : 'councils/not-running-it'));
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
