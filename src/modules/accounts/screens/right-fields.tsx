// The fields of a right: which role, for which unit, within which body, until when. Only roles are offered that the person
// may give; the unit is looked up, unless there is only one.

import { grantableRoles } from '#access/grantable-roles.ts';
import { reachOf } from '#access/reach.ts';
import { type Role, roles } from '#access/roles.ts';
import { DateField } from '#design/fields/date-field.tsx';
import { LOOK_UP, LookUpField, lookedUp } from '#design/fields/look-up-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { parseUnit, unitText } from '../unit-choice.ts';
import { onlyUnit, readUnit, type SuggestedUnit, suggestUnits, unitAsTyped } from '../units-in-reach.ts';

type Right = 'access/invite-account' | 'access/grant-role';
type Posted = Readonly<Record<string, unknown>>;

/** What the fields need beside what was typed. */
export interface RightHelp {
  readonly roles: readonly Role[];
  /** The one unit this person may give rights in, as it stands in a form; else empty. */
  readonly ownUnit: string;
  /** Found for the typed unit; null where nothing was looked up. */
  readonly units: readonly SuggestedUnit[] | null;
}

/** Roles that one of the actor's own allows to give; the console gives every one. */
function offeredRoles(request: PageRequest): readonly Role[] {
  const given = new Set(request.actor.grants.flatMap((grant) => grantableRoles[grant.role]));
  return roles.filter((role) => given.has(role));
}

/** Whether the look-up button of the unit was pressed. */
export const asksUnit = (posted: Posted): boolean => posted[LOOK_UP] === 'unit';

/** Help for the fields under a right. */
export async function rightHelp(request: PageRequest, right: Right): Promise<RightHelp> {
  const reach = reachOf(request.actor, right);
  const { posted, today } = request;
  if (reach === null) return { roles: [], ownUnit: '', units: null };
  const only = await onlyUnit(reach, today);
  const place = only === null ? null : parseUnit(only.value);
  const typed = typeof posted?.['unit'] === 'string' ? posted['unit'] : '';
  return {
    roles: offeredRoles(request),
    ownUnit: place === null ? '' : await unitAsTyped(place, today),
    units: posted === null || typed === '' ? null : await suggestUnits(typed, reach, today),
  };
}

/** The one row a look-up found, to be put into the box at once; else nothing changes. */
export async function onlySuggestion(request: PageRequest, right: Right, posted: Posted) {
  const { units } = await rightHelp({ ...request, posted }, right);
  const [only, ...others] = units ?? [];
  return only !== undefined && others.length === 0 ? { unit: only.value } : {};
}

/** The input of the act out of a posted form: the unit as its code where the typed words mean exactly one. */
export async function rightInput(request: PageRequest, right: Right, posted: Posted): Promise<Posted> {
  const typed = lookedUp(posted, 'unit').trim();
  const reach = reachOf(request.actor, right);
  const place = reach === null || typed === '' ? null : await readUnit(typed, reach, request.today);
  return { ...posted, unit: place === null ? typed : unitText(place) };
}

interface RightFieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly help: RightHelp;
  /** An invitation may also open an account for somebody who is to speak for a producer. */
  readonly withProducer: boolean;
}

export function RightFields({ ui, form, help, withProducer }: RightFieldsProps) {
  const t = ui.t.accounts;
  const offered = withProducer ? [...help.roles, 'producer' as const] : help.roles;
  return (
    <>
      <RadioField
        form={form}
        name="role"
        label={t.fields.role}
        options={offered.map((role) => ({ value: role, label: t.roles[role], hint: t.roleHints[role] }))}
      />
      <LookUpField
        form={form}
        name="unit"
        label={t.fields.unit}
        hint={t.invite.unitHint}
        {...(help.units === null
          ? {}
          : {
              suggestions: help.units.map(({ value, label, detail }) => ({
                value,
                label,
                ...(detail === null ? {} : { detail }),
              })),
            })}
      />
      <TextField form={form} name="office" label={t.fields.office} hint={t.invite.officeHint} optional />
      <DateField form={form} name="lastDay" label={t.fields.lastDay} hint={t.invite.lastDayHint} optional />
    </>
  );
}
