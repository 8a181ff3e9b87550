// The answer of the list of changes as programs read it, as JSON Schema.

import { publicChanges, subjectKinds } from './public-change.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

const change = {
  type: 'object',
  required: ['id', 'at', 'kind', 'change', 'fields', 'code', 'name', 'path', 'goesOnAs', 'current'],
  properties: {
    id: { ...text, description: 'The cursor after this entry; always the same for the same entry.' },
    at: { ...text, format: 'date-time' },
    kind: { enum: [...subjectKinds] },
    change: { enum: [...publicChanges] },
    fields: { type: 'array', items: text, description: 'Public fields that changed; none where it is new or gone.' },
    code: {
      ...text,
      description: 'Code of the product or producer; of a recognition, that of its product; of a point of sale its id.',
    },
    name: text,
    path: text,
    goesOnAs: { ...textOrNull, description: 'The code under which it goes on, where it was merged.' },
    current: {
      type: ['object', 'null'],
      additionalProperties: true,
      description: 'As everybody may see it at the moment of the answer; null: no more.',
    },
  },
};

export const changePageSchema = {
  type: 'object',
  required: ['changes', 'next', 'more'],
  properties: {
    changes: { type: 'array', items: change },
    next: { ...text, description: 'To be sent as `since` next time.' },
    more: { type: 'boolean', description: 'Whether there is more now; else come back later.' },
  },
} as const;
