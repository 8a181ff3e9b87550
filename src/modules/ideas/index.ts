// Front door of the room of ideas: types that others may know.

export type { IdeaId, IdeaOutcome } from './rules/idea.ts';
