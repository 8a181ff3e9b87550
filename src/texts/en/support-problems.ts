// Support: refusals, and questions where something may be paid twice or above its policy.

type Details = Readonly<Record<string, unknown>>;

const money = (value: unknown): string => `${String(value ?? 0).replace(/\B(?=(\d{3})+$)/g, ',')} ₫`;
const paper = (d: Details): string => `${d['number']} of ${d['day']} (${d['programme']})`;

export const supportProblems = {
  'support/day-in-future': (d: Details) =>
    `This day has not come yet (today is ${d['today']}). Record it once it is done.`,
  'support/before-programme': (d: Details) => `The programme began on ${d['day']}. Look at the day of the paper again.`,
  'support/delivered-before-decided': (d: Details) =>
    `The handover is before the day of the paper (${d['day']}). Look at both days again.`,
  'support/delivered-before-end': (d: Details) =>
    `The training ends on ${d['day']}. Record it from that day on, or correct its days first.`,
  'support/period-backwards': (d: Details) => `This day must be ${d['day']} or later. Look at both days again.`,
  'support/shares-not-total': (d: Details) =>
    `The sources come to ${money(d['paid'])}, other than the total ${money(d['total'])}. Make them equal.`,
  'support/total-missing': (d: Details) =>
    `The sources come to ${money(d['paid'])} and the total is empty. Enter the total, or leave all empty where it is not known.`,
  'support/no-district': (d: Details) =>
    `There are no districts from ${d['day']} on, so none has a budget. Enter it at another source.`,
  'support/producer-not-yet': (d: Details) =>
    `${d['name']} was registered on ${d['day']}, after this paper. Look at the day, or choose the producer that got it then.`,
  'support/not-its-product': (d: Details) => `This product is not made by ${d['name']}. Choose one of the list.`,
  'support/not-its-point': (d: Details) =>
    `This point of sale is not kept by ${d['name']}. Choose one of the list, or name who keeps it on its page first.`,
  'support/not-its-request': () => 'This request is not of the producer. Open the form again from the request.',
  'support/request-not-agreed': () => 'This request was not agreed to. Answer it first.',
  'support/doubtful': () => 'Not saved: something needs a second look. If it is right, tick the box and say why.',
  'support/say-why': () => 'Say why it is recorded nevertheless; whoever comes later reads it.',
  'support/same-paper': (d: Details) =>
    `There is one of this kind by ${paper(d)} for this producer already. Is it the same, entered twice?`,
  'support/paid-twice': (d: Details) =>
    `Within twelve months there is one of this kind for the same thing: ${paper(d)}. Is it paid twice by two sources?`,
  'support/policy-not-in-force': (d: Details) =>
    `“${d['title']}” is not in force on ${d['day']}. Is it the right policy?`,
  'support/other-kind': (d: Details) => `“${d['title']}” is for another kind of support. Is it the right policy?`,
  'support/over-ceiling': (d: Details) =>
    `The budget pays ${money(d['budget'])}, above the ${money(d['most'])} of “${d['title']}”.`,
  'support/over-percent': (d: Details) =>
    `The budget pays ${money(d['budget'])} of ${money(d['total'])}, above the ${d['most']}% of “${d['title']}”.`,
  'support/used-up': (d: Details) =>
    `The producer had it ${d['used']} times under “${d['title']}”, which allows ${d['times']}.`,
  'support/cancelled-already': () => 'This was cancelled and cannot be changed. Record another if needed.',
  'support/delivered-already': () => 'Its handover was recorded. To change the day, correct it and say why.',
  'support/nothing-changed': () => 'Nothing differs from what is there. Correct what needs it, then save.',
  'support/no-province': () => 'It is not known for which province you work, so no policy can be entered.',
  'support/no-ceiling': () => 'The most cannot be 0. Leave it empty where the paper names none.',
  'support/not-in-province': () => 'One of the communes is not of the province. Choose from the list.',
  'support/policy-entered-already': () =>
    'A policy with this number and name is there. Open it, or name another part of the paper otherwise.',
  'support/policy-dropped': () => 'This policy was dropped as a mistake and cannot be changed.',
  'support/asked-already': (d: Details) =>
    `A request of this kind for the same product, sent on ${d['day']}, waits for an answer. Take it back first to send another.`,
  'support/answer-instead': () =>
    'The producer sent this request, so only it can take it back. Answer it, with the reason.',
  'support/answered-already': () => 'This request was answered or taken back. Open the page again.',
};
