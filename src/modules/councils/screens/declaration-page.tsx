// /phien-hop/:sessionId/khai-xung-dot: a member declares for each dossier, on a phone; with ?tv= the secretary types the paper of a member.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { CouncilMember } from '../rules/council.ts';
import type { Standing } from '../rules/recusal.ts';
import { declareConflicts } from '../use-cases/declare-conflicts.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { sessionPages, sessionPath } from './paths.ts';
import { sessionCrumbs, sessionWhere } from './session-frame.tsx';
import { recusalWords, sessionName } from './words.ts';

interface DeclarationData {
  readonly view: SessionView;
  readonly member: CouncilMember;
  readonly isOwn: boolean;
}

interface Frame {
  readonly ui: Ui;
  readonly data: DeclarationData;
  readonly form: FormState;
}

const standingOf = ({ view, member }: DeclarationData, dossierId: string): Standing | undefined =>
  view.standings.find((one) => one.memberId === member.id && one.dossierId === dossierId);

/** What was declared already. */
function declared(data: DeclarationData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    data.view.agenda.flatMap(({ line }) => {
      const standing = standingOf(data, line.dossierId);
      if (standing === undefined || standing.standing === 'undeclared' || standing.rule !== null) return [];
      return [
        [`answers.${line.dossierId}.has`, standing.standing === 'recused' ? 'yes' : 'no'],
        [`answers.${line.dossierId}.reason`, standing.reason ?? ''],
      ];
    }),
  );
}

function OneDossier({ ui, data, form, at }: Frame & { readonly at: number }) {
  const t = ui.t.councilSessions.declaration;
  const line = data.view.agenda[at];
  if (line === undefined) return null;
  const { dossierId } = line.line;
  const standing = standingOf(data, dossierId);
  const name = (field: string): string => `answers.${dossierId}.${field}`;
  return (
    <Fieldset legend={`${at + 1}. ${line.dossier.product}`} hint={line.dossier.producer}>
      {standing?.rule != null ? (
        <p>{t.byRule(recusalWords(ui.t, standing))}</p>
      ) : (
        <>
          <RadioField
            form={form}
            name={name('has')}
            label={t.question}
            options={[
              { value: 'no', label: t.no },
              { value: 'yes', label: data.isOwn ? t.yes : t.yesFor },
            ]}
          />
          <TextField form={form} name={name('reason')} label={t.reason} hint={t.reasonHint} />
        </>
      )}
    </Fieldset>
  );
}

export const declarationPage = definePage<DeclarationData>({
  path: `/phien-hop/:sessionId/${sessionPages.declare}`,
  right: 'councils/declare-conflicts',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.councilSessions.declaration.title,
  breadcrumbs: ({ view }, ui) => sessionCrumbs(view, ui),
  async load(request) {
    const found = await sessionWhere(request, 'declare');
    if (!found.ok) return found;
    const { members, self, runs } = found.value;
    const asked = request.query['tv'] ?? request.posted?.['memberId'];
    const member = asked === undefined || asked === '' ? self : (members.find((one) => one.id === asked) ?? null);
    if (member === null || (member !== self && !runs)) return refuse(notFound);
    return ok({ view: found.value, member, isOwn: member === self });
  },
  view(data, ui) {
    const { declaration: t, acts } = ui.t.councilSessions;
    const { view, member, isOwn } = data;
    const { session } = view;
    const form = ui.state(declared(data));
    const frame = { ui, data, form };
    const open = view.standings.some((one) => one.memberId === member.id && one.standing === 'undeclared');
    const query = isOwn ? '' : `?tv=${member.id}`;
    return (
      <>
        <PageHeading
          caption={sessionName(ui.t, session)}
          heading={isOwn ? t.heading : t.headingFor(member.name)}
          summary={isOwn ? t.summary : t.summaryFor}
        />
        <ErrorSummary form={form} />
        {view.agenda.length === 0 ? (
          <Notice t={ui.t.design} tone="info" text={t.nothing} />
        ) : (
          <Form
            action={`${ui.href(sessionPath(session.id, sessionPages.declare))}${query}`}
            {...ui.form()}
            hidden={isOwn ? {} : { memberId: member.id }}
          >
            {view.agenda.map((one, at) => (
              <OneDossier key={one.line.id} {...frame} at={at} />
            ))}
            {open && view.agenda.length > 1 && (
              <CheckboxField
                form={form}
                name="allNo"
                label={t.allAtOnce}
                hint={t.allNoHint}
                options={[{ value: 'yes', label: t.allNo }]}
                optional
              />
            )}
            <p class="quiet">{t.ours}</p>
            <FormActions t={ui.t.design} cancel={{ label: acts.back, href: ui.href(sessionPath(session.id)) }}>
              <Button>{t.submit}</Button>
            </FormActions>
          </Form>
        )}
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const done = await request.run(declareConflicts, { ...request.input, sessionId });
    if (!done.ok) return done;
    const { declaration } = textsOf(request.lang).councilSessions;
    return ok({ to: sessionPath(sessionId), flash: declaration.done(done.value.declared, done.value.conflicts) });
  },
});
