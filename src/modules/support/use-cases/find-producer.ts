// Active producers that the reader may write support down for, by name, place or number.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { findProducersByText, loadUnitLabels } from '#modules/producers/services.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

const MOST = 20;

export interface FoundProducers {
  readonly text: string;
  readonly producers: readonly { readonly code: string; readonly name: string; readonly commune: string }[];
}

export const findProducer = defineUseCase({
  name: 'support/record-support',
  kind: 'read',
  legalBasis: null,
  input: z.object({ text: optionalText(120) }),
  async run(input, { db, reach }) {
    const text = input.text ?? '';
    const found = text === '' ? [] : await findProducersByText(db, reach, text, MOST);
    const labels = await loadUnitLabels();
    return ok<FoundProducers>({
      text,
      producers: found.map(({ code, name, communeCode }) => ({ code, name, commune: labels.commune(communeCode) })),
    });
  },
});
