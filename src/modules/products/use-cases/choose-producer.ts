// Producers to choose from while a product is entered or handed over: those within the person's reach whose name, place
// or number fits what was typed.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { findProducersByText, loadUnitLabels } from '#modules/producers/services.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

/** A producer as a form offers it. */
export interface ProducerChoice {
  readonly code: string;
  readonly name: string;
  readonly place: string;
}

const MOST_CHOICES = 8;

export const chooseProducer = defineUseCase({
  name: 'products/register-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ text: optionalText(200) }),
  async run(input, context) {
    const labels = await loadUnitLabels();
    const found = await findProducersByText(context.db, context.reach, input.text ?? '', MOST_CHOICES);
    return ok<readonly ProducerChoice[]>(
      found.map((line) => ({ code: line.code, name: line.name, place: labels.place(line) })),
    );
  },
});
