// Who holds a session token or a key for programs: asked of access at every request.

export { findKey } from '#access/find-key.ts';
export { findSession } from '#access/find-session.ts';
