// Notifications of output and commitments.

import type { outputNotifications as vi } from '../vi/output-notifications.ts';
import { outputPeriodWords } from './output-periods.ts';

export const outputNotifications: typeof vi = {
  'output-entered-for-you': (words) => ({
    title: `${words.person} entered the output of ${words.product} (${outputPeriodWords(words)}) in your place`,
    text: 'Please look at it. Correct what is wrong and say why; the old figures are kept.',
  }),
  'output-asked-again': (words) => ({
    title: `Your figures of ${words.product} (${outputPeriodWords(words)}) are asked about`,
    text: `${words.asked} Open the report of the period, correct or explain.`,
  }),
  'output-silent': (words) => ({
    title: `No output report of ${words.product} (${outputPeriodWords(words)}) yet`,
    text: words.late
      ? 'The last day has passed. Output, price and revenue take about a minute; nothing made is 0, with why.'
      : 'Output, price and revenue take about a minute; nothing made is 0, with why.',
  }),
  'commitment-not-kept': (words) => ({
    title: `A commitment of ${words.product} was not kept`,
    text: `Promised: ${words.promised} The officer says: ${words.said}`,
  }),
};
