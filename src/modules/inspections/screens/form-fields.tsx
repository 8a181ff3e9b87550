// Fields that several forms share: the deciding paper, the team, the checklists; and how a posted form becomes the input.

import { Button } from '#design/button.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState, FormValues } from '#design/form-state.ts';
import type { Again } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { checklistKeys, checklistTitle } from '../checklist-titles.ts';
import { decidersOn } from '../rules/inspection.ts';
import type { TeamMember } from '../rules/visit.ts';
import type { Candidate } from '../use-cases/inputs.ts';

interface Fields {
  readonly ui: Ui;
  readonly form: FormState;
}

/** Number, day and body of a paper, under `name`. */
export function PaperFields({ ui, form, name }: Fields & { readonly name: string }) {
  const words = ui.t.inspections.decision;
  return (
    <>
      <TextField form={form} name={`${name}.number`} label={words.number} example="125/QĐ-UBND" />
      <DateField form={form} name={`${name}.date`} label={words.date} />
      <TextField form={form} name={`${name}.body`} label={words.body} example="UBND tỉnh Lai Châu" />
    </>
  );
}

/** Who decided an inspection and by which paper, with what the act says of each. */
export function DecisionFields({ ui, form }: Fields) {
  const words = ui.t.inspections.decision;
  const rules = decidersOn(ui.today);
  return (
    <Fieldset legend={words.title} hint={words.lead}>
      <RadioField
        form={form}
        name="decider"
        label={words.decider}
        options={rules.map((rule) => ({
          value: rule.decider,
          label: ui.t.inspections.deciders[rule.decider],
          hint: `${words.rule(rule.article)}${rule.confidence === 'P' ? '' : ` – ${words.ours}`}`,
        }))}
      />
      <PaperFields ui={ui} form={form} name="decision" />
      <TextField form={form} name="needed" label={words.needed} hint={words.neededHint} optional />
    </Fieldset>
  );
}

const FEWEST = 3;
/** As many as the input takes. */
const MOST = 20;
/** How many lines a press of the button adds. */
const MORE = 3;
const ROWS_FIELD = 'teamRows';
const MORE_FIELD = 'moreTeam';

/** How many lines of a team a form shows: those typed and one more, those that were asked for, at least three. */
export function teamRows(values: FormValues): number {
  const typed = Object.keys(values).flatMap((name) => {
    const [, index] = /^team\.(\d+)\./.exec(name) ?? [];
    return index !== undefined && values[name] !== '' ? [Number(index)] : [];
  });
  const asked = Number(values[ROWS_FIELD] ?? 0) || 0;
  return Math.min(MOST, Math.max(FEWEST, asked, ...typed.map((index) => index + 2)));
}

/** What the form shows where its button asks for more lines: it alone, with all that was typed; `null`: something else was pressed. */
export function moreTeamRows(input: Readonly<Record<string, unknown>>): Again | null {
  if (input[MORE_FIELD] === undefined) return null;
  return { again: { [ROWS_FIELD]: String(Math.min(MOST, (Number(input[ROWS_FIELD]) || FEWEST) + MORE)) } };
}

/** Names of the boxes of a team, for the summary of what is wrong. */
export const teamLabels = (ui: Ui): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['team', ui.t.inspections.team.title],
    ...Array.from({ length: MOST }, (_, index) => {
      const { person, agency, account } = ui.t.inspections.team;
      return [
        [`team.${index}.agency`, `${person(index + 1)}, ${agency}`],
        [`team.${index}.accountId`, `${person(index + 1)}, ${account}`],
      ];
    }).flat(),
  ]);

/** The team as the values of a form. */
export function teamValues(team: readonly TeamMember[]): FormValues {
  const rows = team.flatMap((one, i) => [
    [`team.${i}.accountId`, one.accountId ?? ''] as const,
    [`team.${i}.name`, one.accountId === null ? one.name : ''] as const,
    [`team.${i}.agency`, one.agency] as const,
  ]);
  const head = team.findIndex((one) => one.head);
  return { ...Object.fromEntries(rows), head: head < 0 ? '0' : String(head) };
}

/** One line a person; the head is one of them. */
export function TeamFields({ ui, form, candidates }: Fields & { readonly candidates: readonly Candidate[] }) {
  const words = ui.t.inspections.team;
  const rows = Array.from({ length: teamRows(form.values) }, (_, index) => index);
  const choices = candidates.map((one) => ({
    value: one.accountId as string,
    label: one.agency === '' ? one.name : `${one.name}, ${one.agency}`,
  }));
  return (
    <>
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      {rows.map((index) => (
        <Fieldset key={index} legend={words.person(index + 1)} inPairs>
          <SelectField
            form={form}
            name={`team.${index}.accountId`}
            label={words.account}
            choices={choices}
            emptyLabel={words.none}
            optional
          />
          <TextField form={form} name={`team.${index}.name`} label={words.name} hint={words.nameHint} optional />
          <TextField form={form} name={`team.${index}.agency`} label={words.agency} optional />
        </Fieldset>
      ))}
      <input type="hidden" name={ROWS_FIELD} value={String(rows.length)} />
      {rows.length < MOST && (
        <p>
          <Button kind="secondary" name={MORE_FIELD} value="yes" skipChecks>
            {words.more}
          </Button>
        </p>
      )}
      <SelectField
        form={form}
        name="head"
        label={words.head}
        choices={rows.map((index) => ({ value: String(index), label: words.headOption(index + 1) }))}
        emptyLabel={null}
      />
    </>
  );
}

/** The rows of a team as a posted form has them. */
export const teamOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : Object.values((value ?? {}) as object);

/** Which checklists are worked through. */
export function ChecklistField({ ui, form }: Fields) {
  return (
    <CheckboxField
      form={form}
      name="checklists"
      label={ui.t.inspections.planVisit.checklists}
      options={checklistKeys.map((value) => ({ value, label: checklistTitle(ui.t, value) }))}
      optional
    />
  );
}

/** Purpose as lines. */
export function PurposeField({ ui, form }: Fields) {
  const words = ui.t.inspections.makeInspection;
  return <TextAreaField form={form} name="purpose" label={words.purpose} hint={words.purposeHint} rows={4} />;
}
