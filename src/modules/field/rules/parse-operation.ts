// What a device sent, read strictly: an operation, or the sentence that says what is wrong with it. Nothing is mended, since its hash
// covers every letter.

import { parseInstant } from '#kernel/calendar.ts';
import { isUuid } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { canonicalOperation } from './canonical.ts';
import { type Operation, type OperationKind, operationKinds, operationLimits } from './operation.ts';
import { isValueOf } from './operation-values.ts';
import { isHash } from './visit-field.ts';

const wrong = (member: string): Result<never> => refuse(problem('invalid', 'field/not-an-operation', { member }));

const id = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const moment = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 40 && parseInstant(value) !== null;
/** Text that no database keeps: with a zero character or half of a surrogate pair in it. */
function isUnkeepable(text: string): boolean {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point === 0 || (point >= 0xd800 && point <= 0xdfff)) return true;
  }
  return false;
}

function hasUnkeepable(value: unknown): boolean {
  if (typeof value === 'string') return isUnkeepable(value);
  if (typeof value === 'number') return !Number.isFinite(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([name, member]) => isUnkeepable(name) || hasUnkeepable(member));
}

/**
 * An operation out of what was sent; refused with the first member that is not as it must be, or for its size.
 * @example parseOperation({}).ok // false
 */
export function parseOperation(sent: unknown): Result<Operation> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return wrong('operation');
  const one = sent as Readonly<Record<string, unknown>>;
  if (!id(one['id'])) return wrong('id');
  if (!id(one['device'])) return wrong('device');
  const sequence = one['sequence'];
  if (typeof sequence !== 'number' || !Number.isInteger(sequence) || sequence < 1 || sequence > 1_000_000_000) {
    return wrong('sequence');
  }
  if (!(one['previous'] === null || isHash(one['previous'])) || (sequence === 1) !== (one['previous'] === null)) {
    return wrong('previous');
  }
  if (!id(one['visitId'])) return wrong('visitId');
  if (!operationKinds.includes(one['kind'] as OperationKind)) return wrong('kind');
  if (typeof one['field'] !== 'string') return wrong('field');
  if (!(one['sees'] === null || id(one['sees']))) return wrong('sees');
  if (!moment(one['deviceTime'])) return wrong('deviceTime');
  if (!(one['serverTimeSeen'] === null || moment(one['serverTimeSeen']))) return wrong('serverTimeSeen');
  if (typeof one['signature'] !== 'string' || !/^[A-Za-z0-9_-]{0,200}$/.test(one['signature']))
    return wrong('signature');
  const kind = one['kind'] as OperationKind;
  if (hasUnkeepable(one['value']) || !isValueOf(kind, one['field'], one['value'])) return wrong('value');
  const operation = one as unknown as Operation;
  const bytes = canonicalOperation(operation).length;
  if (bytes > operationLimits.bytes) {
    return refuse(problem('invalid', 'field/operation-too-large', { bytes, most: operationLimits.bytes }));
  }
  return ok(operation);
}
