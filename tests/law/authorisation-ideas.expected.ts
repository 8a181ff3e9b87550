// Who may do what with a product idea, an optional step before any dossier: no article of 26/2026/QĐ-TTg asks for it, so the duties
// of Art. 7 are the nearest ground; part of `authorisation.expected.ts`.

import {
  type Allowed,
  andInvited,
  COMMUNE,
  type ExpectedAct,
  may,
  NO_ENTRY,
  NOT_PUBLIC,
  ownProducer,
  provinceOnly,
  readers,
} from './authorisation-words.ts';

const ideaReaders: readonly Allowed[] = [...readers, ownProducer('its own ideas and what the commune found')];
/** Who says what the idea is. The province reads and chooses; it types nothing in a commune's place. */
const ideaWriters: readonly Allowed[] = [
  may(
    'commune-officer',
    COMMUNE,
    'the commune guides its producers and types in the place of who is none yet (Art. 7.2)',
  ),
  ownProducer('Art. 7.1: the producer decides what it wants to make'),
];
const screeners: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'item 2 of the directive speaks to the communes: they choose what is favoured'),
];
const listMakers = provinceOnly(
  'the province consolidates the programme and may follow ideas of its communes (Art. 7.3a)',
);
const NOT_YOURS = 'an idea is for who has it and for the offices of its place';

export const ideasExpected: readonly ExpectedAct[] = [
  {
    act: 'ideas/list-ideas',
    allowed: andInvited(ideaReaders, 'who speaks for nobody yet sees that there is none, and what comes first'),
    others: NOT_PUBLIC,
  },
  { act: 'ideas/view-idea', allowed: ideaReaders, others: NOT_YOURS },
  { act: 'ideas/register-idea', allowed: ideaWriters, others: NO_ENTRY },
  { act: 'ideas/change-idea', allowed: ideaWriters, others: NO_ENTRY },
  { act: 'ideas/screen-idea', allowed: screeners, others: NO_ENTRY },
  { act: 'ideas/put-on-province-list', allowed: listMakers, others: NO_ENTRY },
  { act: 'ideas/take-off-province-list', allowed: listMakers, others: NO_ENTRY },
  { act: 'ideas/make-product', allowed: ideaWriters, others: NO_ENTRY },
  { act: 'ideas/withdraw-idea', allowed: ideaWriters, others: NO_ENTRY },
];
