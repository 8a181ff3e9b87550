// Who holds a session token: asked of access at every request.

export { findSession } from '#access/find-session.ts';
