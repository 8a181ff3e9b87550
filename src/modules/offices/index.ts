// Front door of the offices: what an office is, bodies of a province over time, and who leads which function of the programme.

export type { BodyKind } from '#law/responsibilities.ts';
export { type Body, type BodyMember, type BodyMemberId, standsOn } from './rules/body.ts';
export { type NamedInLetter, namedHolder } from './rules/named-holders.ts';
export {
  type BodyId,
  isAmong,
  type NamedOffice,
  type Office,
  officeKey,
  officeOfKey,
  sameOffice,
} from './rules/office.ts';
export { type Duty, functionOf, type Holder, type Responsibility } from './rules/responsibility.ts';
