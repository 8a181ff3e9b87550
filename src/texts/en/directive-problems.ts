// Why something about a letter is refused, and what to do.

type Details = Readonly<Record<string, unknown>>;
const numberOf = (d: Details): string =>
  typeof d['fullNumber'] === 'string' ? `Letter ${d['fullNumber']}` : 'This letter';
const book = (d: Details): string => (d['direction'] === 'outgoing' ? 'outgoing' : 'incoming');

export const directiveProblems = {
  'directives/letter-twice': (d: Details) =>
    `${numberOf(d)} stands in the ${book(d)} book of the office already: no. ${String(d['bookNumber'])} of ${String(d['bookYear'])}, ${String(d['onDay'])}. An office enters a letter once; open that line, or look again at number and day if this is another letter.`,
  'directives/waits-for-receipt': (d: Details) =>
    `${numberOf(d)} was sent to the office inside the system and waits to be received. Receive it under “Waiting”.`,
  'directives/link-to-itself': () => 'A letter does not cite itself. Choose another letter.',
};
