// The people of a council in a form: one frame for each, in the order of the decision.

import { Fieldset } from '#design/fields/fieldset.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import type { Candidate } from '../rules/candidate.ts';
import { type Body, bodies, type MemberDuty, memberDuties } from '../rules/council.ts';

interface PeopleFieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly rows: number;
  readonly candidates: readonly Candidate[];
}

/** The bodies of Art. 7.3b in its order, so that a new form asks for each of them. */
export const usualPeople: readonly { readonly body: Body; readonly duty: MemberDuty }[] = [
  { body: 'leadership', duty: 'chair' },
  { body: 'ocop-office', duty: 'secretary' },
  { body: 'agriculture', duty: 'member' },
  { body: 'industry-trade', duty: 'member' },
  { body: 'health', duty: 'member' },
  { body: 'science-technology', duty: 'member' },
  { body: 'culture', duty: 'member' },
  { body: 'specialised-unit', duty: 'member' },
  { body: 'expert', duty: 'invited' },
];

/** What a new form has in its rows. */
export function usualValues(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    usualPeople.flatMap(({ body, duty }, row) => [
      [`members.${row}.body`, body],
      [`members.${row}.duty`, duty],
    ]),
  );
}

/** @example <PeopleFields ui={ui} form={form} rows={9} candidates={candidates} /> */
export function PeopleFields({ ui, form, rows, candidates }: PeopleFieldsProps) {
  const t = ui.t.councils;
  const votes = [
    { value: 'yes', label: t.form.votesYes },
    { value: 'no', label: t.form.votesNo },
  ];
  return (
    <>
      {Array.from({ length: rows }, (_, row) => {
        const name = (field: string): string => `members.${row}.${field}`;
        return (
          <Fieldset key={name('name')} legend={t.form.person(row + 1)} inPairs>
            <TextField form={form} name={name('name')} label={t.form.name} />
            <TextField form={form} name={name('position')} label={t.form.position} optional />
            <SelectField
              form={form}
              name={name('body')}
              label={t.form.body}
              choices={bodies.map((body) => ({ value: body, label: t.bodies[body] }))}
            />
            <SelectField
              form={form}
              name={name('duty')}
              label={t.form.duty}
              choices={memberDuties.map((duty) => ({ value: duty, label: t.duties[duty] }))}
            />
            <SelectField
              form={form}
              name={name('votes')}
              label={t.form.votes}
              choices={votes}
              emptyLabel={t.form.votesEmpty}
              optional
            />
            <SelectField
              form={form}
              name={name('accountId')}
              label={t.form.account}
              choices={candidates.map((one) => ({ value: one.accountId, label: one.name }))}
              emptyLabel={t.form.noAccount}
              optional
            />
            <TextField form={form} name={name('login')} label={t.form.login} hint={t.form.loginHint} optional />
          </Fieldset>
        );
      })}
    </>
  );
}
