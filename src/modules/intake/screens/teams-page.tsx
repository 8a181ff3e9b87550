// /ho-so-tinh/to-tu-van: the advisory teams of the province, and the record of a new one.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type AdvisoryTeam, isOnDuty } from '../rules/intake.ts';
import { appointTeam, type Candidate, listTeamsOfProvince } from '../use-cases/appoint-team.ts';
import { listPath, teamsPath } from './paths.ts';
import { dayWords } from './words.ts';

interface TeamsData {
  readonly provinceCode: string | null;
  readonly teams: readonly AdvisoryTeam[];
  readonly candidates: readonly Candidate[];
}

function Team({ ui, team }: { readonly ui: Ui; readonly team: AdvisoryTeam }) {
  const t = ui.t.intake.teams;
  const from = dayWords(team.validFrom);
  const isAhead = team.validFrom > ui.today;
  return (
    <div class="section">
      <h2>{t.of(team.decisionNumber, dayWords(team.decidedOn))}</h2>
      <p>
        {isOnDuty(team, ui.today) ? (
          <Tag words={t.onDuty} tone="green" shape="check" />
        ) : (
          <Tag words={isAhead ? t.ahead : t.ended} tone="neutral" shape="ring" />
        )}{' '}
        {team.lastDay === null ? t.from(from) : t.fromTo(from, dayWords(team.lastDay))}
      </p>
      <ul>
        {team.members.map((one) => (
          <li key={`${one.name} ${one.office ?? ''}`}>
            {one.office === null ? one.name : `${one.name}, ${one.office}`}
            {one.accountId !== null && ` (${t.withAccount})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Appoint({ ui, data }: { readonly ui: Ui; readonly data: TeamsData }) {
  const t = ui.t.intake.teams;
  const form = ui.state({});
  return (
    <Section id="ghi-to" title={t.appoint}>
      <Form action={ui.href(teamsPath)} {...ui.form()} hidden={{ provinceCode: data.provinceCode ?? '' }}>
        <TextField form={form} name="decisionNumber" label={t.number} example={t.numberExample} />
        <DateField form={form} name="decidedOn" label={t.day} />
        <DateField form={form} name="validFrom" label={t.validFrom} />
        <DateField form={form} name="lastDay" label={t.lastDay} hint={t.lastDayHint} optional />
        {data.candidates.length === 0 ? (
          <p class="quiet">{t.noAccounts}</p>
        ) : (
          <CheckboxField
            form={form}
            name="accounts"
            label={t.accounts}
            hint={t.accountsHint}
            options={data.candidates.map((one) => ({ value: one.accountId, label: one.name }))}
            optional
          />
        )}
        <TextAreaField form={form} name="others" label={t.others} hint={t.othersHint} rows={4} optional />
        <FormActions t={ui.t.design} cancel={{ label: ui.t.intake.many.back, href: ui.href(listPath) }}>
          <Button>{t.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export const teamsPage = definePage<TeamsData>({
  path: teamsPath,
  right: 'intake/list-teams',
  postRight: 'intake/appoint-team',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.intake.teams.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.intake.list.title, href: listPath }],
  load: (request) => request.run(listTeamsOfProvince, {}),
  view(data, ui) {
    const t = ui.t.intake.teams;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ErrorSummary form={ui.state({})} />
        {data.teams.length === 0 && <EmptyState title={t.none} text={t.noneText} />}
        {data.teams.map((team) => (
          <Team key={team.id} ui={ui} team={team} />
        ))}
        {ui.may('intake/appoint-team') && data.provinceCode !== null && <Appoint ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const done = await request.run(appointTeam, request.input);
    if (!done.ok) return done;
    return ok({ to: teamsPath, flash: textsOf(request.lang).intake.teams.done(done.value.members) });
  },
});
