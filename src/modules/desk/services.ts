// Side door of the desk: what waits for whoever is signed in, for pages that put it first.

import type { Context } from '#runner/use-case.ts';
import type { Waiting } from './rules/waiting.ts';
import { whatWaits } from './what-waits.ts';

export { places as waitingPlaces } from './screens/waiting-places.ts';

/** What waits for the reader, the most pressing first; nothing for who is no officer. */
export const waitingOf = async (context: Context): Promise<readonly Waiting[]> => (await whatWaits(context)).waiting;
