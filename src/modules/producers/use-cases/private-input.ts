// What is sent about the legal representative as a person: gender, ethnicity, disability, home. All of it may be left out.

import type { z } from 'zod';
import { optionalOneOf, optionalText } from '#runner/fields.ts';
import { genders, isEthnicMinority, noPrivateFacts, type PrivateFacts } from '../rules/private-facts.ts';

export const privateShape = {
  gender: optionalOneOf(genders),
  ethnicity: optionalText(60),
  /** `yes`, `no`, or empty: not known. */
  disabled: optionalOneOf(['yes', 'no']),
  permanentAddress: optionalText(300),
} as const;

export type PrivateInput = z.output<z.ZodObject<typeof privateShape>>;

/** The facts that the input states; whether an ethnicity is a minority follows from its name. */
export function readPrivateFacts(input: PrivateInput | undefined): PrivateFacts {
  if (input === undefined) return noPrivateFacts;
  return {
    gender: input.gender,
    ethnicity: input.ethnicity,
    ethnicMinority: isEthnicMinority(input.ethnicity),
    disabled: input.disabled === null ? null : input.disabled === 'yes',
    permanentAddress: input.permanentAddress,
  };
}

/** Whether anything is known at all. */
export function hasPrivateFacts(facts: PrivateFacts): boolean {
  return Object.values(facts).some((fact) => fact !== null);
}
