// Other days or places of an event after invitations; producers that were written down by mistake.

import type { promotionMoves as vi } from '../vi/promotion-moves.ts';

export const promotionMoves: typeof vi = {
  moves: {
    reason: 'Why the days or the place change',
    reasonHint:
      'Only where producers were invited, or where the new days have passed. Who is invited is told, with the reason; who answered for other days is asked anew.',
    period: 'The event comes into an earlier month',
    periodOption: 'Yes, figures of that period change with it',
    heading: 'Days or place changed',
    was: (days, place, on, why) => `Before ${on}: ${days}, at ${place}. Why it changed: ${why}`,
    by: (name) => `Changed by ${name}`,
    answered: (answer, days) => `Answered “${answer}” for ${days}, which does not count for the new days`,
    standsFor: 'The answer was for the days before the change',
    askedTitle: 'The days or the place changed: please answer again',
    movedTitle: 'The days or the place changed',
  },
  drop: {
    act: 'Take off the list',
    question: (producer) => `Take ${producer} off the event?`,
    text: 'For a producer that was invited or written down by mistake. It leaves the list, does not count as invited when the next list is proposed, and is told why. With sales, contracts or costs on record it stays.',
    reason: 'Why',
    confirm: 'Take off the list',
    done: (producer) => `${producer} was taken off the list.`,
    heading: 'Taken off the list',
    line: (producer, why, name, on) => `${producer}: ${why} (${name}, ${on})`,
  },
};
