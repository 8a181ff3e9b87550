// What one act for many dossiers asks for beside the confirmation: the round, the team, the items and the last day.

import { Details } from '#design/details.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import type { AdvisoryTeam } from '../rules/intake.ts';
import type { Choosable } from '../rules/supplement.ts';
import type { ActsPreview } from '../use-cases/preview-acts.ts';
import { SupplementDueField } from './supplement-due-field.tsx';
import { dayWords, roundWords } from './words.ts';

export interface ManyData {
  readonly preview: ActsPreview;
  /** What can be asked for in every dossier. */
  readonly items: readonly Choosable[];
  /** On duty today. */
  readonly teams: readonly AdvisoryTeam[];
}

/** @example <ManyFields ui={ui} data={data} /> */
export function ManyFields({ ui, data }: { readonly ui: Ui; readonly data: ManyData }) {
  const { many, request: words, toTeam, teams } = ui.t.intake;
  const { act, rounds } = data.preview;
  const form = ui.state({
    ...(rounds[0] === undefined ? {} : { round: rounds[0] }),
    ...(data.teams.length === 1 && data.teams[0] !== undefined ? { teamId: data.teams[0].id } : {}),
  });
  if (act === 'mark-ready' && rounds.length > 0) {
    const options = rounds.map((key) => ({ value: key, label: roundWords(ui.t.intake, key) }));
    return <RadioField form={form} name="round" label={many.round} options={options} />;
  }
  if (act === 'hand-to-team') {
    const options = data.teams.map((team) => ({
      value: team.id,
      label: teams.of(team.decisionNumber, dayWords(team.decidedOn)),
      hint: team.members.map((one) => one.name).join(', '),
    }));
    return <RadioField form={form} name="teamId" label={toTeam.team} options={options} />;
  }
  if (act !== 'request-supplement') return null;
  const field = (item: Choosable) => (
    <TextAreaField key={item.key} form={form} name={`items.${item.key}`} label={item.title} rows={2} optional />
  );
  return (
    <Section id="can-bo-sung" title={many.items} lead={many.sharedItems}>
      {(['part', 'evidence'] as const).map((kind) => (
        <Details key={kind} summary={words.groups[kind]} open>
          {data.items.filter((item) => item.kind === kind).map(field)}
        </Details>
      ))}
      <SupplementDueField ui={ui} form={form} lastDay="" />
      <TextAreaField form={form} name="note" label={words.note} rows={3} optional />
    </Section>
  );
}
