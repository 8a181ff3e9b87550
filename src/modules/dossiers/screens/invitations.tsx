// /ho-so/:dossierId/nguoi-cung-soan: whom the producer let into this dossier, and the form that invites one more.

import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ShareText } from '#design/share-text.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { invitationWays } from '../rules/invitation.ts';
import { inviteEditor } from '../use-cases/invite-editor.ts';
import { type ListedInvitation, listDossierInvitations } from '../use-cases/list-invitations.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { AccessField, InvitationTag } from './invitation-pieces.tsx';
import { invitationPath, offerPath, peoplePath } from './paths.ts';
import { viewWhere } from './view-where.ts';
import { whenWords } from './words.ts';

interface PeopleData {
  readonly view: DossierView;
  readonly invitations: readonly ListedInvitation[];
  readonly origin: string;
}

/** The link of an invitation that waits, to be copied whole, and its code to be read out. */
function WayIn({ ui, origin, code }: { readonly ui: Ui; readonly origin: string; readonly code: string }) {
  const words = ui.t.dossierPeople;
  return (
    <>
      <ShareText t={ui.t.design} id={`link-${code}`} label={words.link} text={`${origin}${offerPath(code)}`} rows={3} />
      <p class="task__hint">{words.codeOf(code)}</p>
    </>
  );
}

function One({ ui, data, one }: { readonly ui: Ui; readonly data: PeopleData; readonly one: ListedInvitation }) {
  const words = ui.t.dossierPeople;
  const open = one.state !== 'ended';
  const facts = [
    words.access[one.access],
    one.login === null ? words.byLink : words.byLogin(one.login),
    one.acceptedBy === null ? words.invitedAt(whenWords(one.invitedAt)) : words.acceptedBy(one.acceptedBy),
    one.state === 'waiting' ? words.until(whenWords(one.expiresAt)) : '',
  ];
  return (
    <li class="task">
      <div class="task__words">
        {open ? (
          <a class="task__label" href={ui.href(invitationPath(data.view.dossier.id, one.id))}>
            {one.forWhom}
          </a>
        ) : (
          <span class="task__label">{one.forWhom}</span>
        )}
        <p class="task__hint">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {one.code !== null && <WayIn ui={ui} origin={data.origin} code={one.code} />}
      </div>
      <InvitationTag ui={ui} state={one.state} />
    </li>
  );
}

export const invitationsPage = definePage<PeopleData>({
  path: '/ho-so/:dossierId/nguoi-cung-soan',
  right: 'dossiers/list-invitations',
  postRight: 'dossiers/invite-editor',
  rate: 'act',
  width: 'narrow',
  islands: ['share-text'],
  title: (_data, ui) => ui.t.dossierPeople.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const view = await viewWhere(request, 'invite');
    if (!view.ok) return view;
    const invitations = await request.run(listDossierInvitations, { dossierId: view.value.dossier.id });
    if (!invitations.ok) return invitations;
    return ok({ view: view.value, invitations: invitations.value, origin: request.origin });
  },
  view(data, ui) {
    const words = ui.t.dossierPeople;
    const { view, invitations } = data;
    const form = ui.state({ access: 'edit', way: 'link' });
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            forWhom: words.forWhom,
            access: words.accessLabel,
            way: words.wayLabel,
            login: words.login,
          })}
        />
        <Section id="nguoi" title={words.list}>
          {invitations.length === 0 ? (
            <p>{words.nobody}</p>
          ) : (
            <ul class="task-list">
              {invitations.map((one) => (
                <One key={one.id} ui={ui} data={data} one={one} />
              ))}
            </ul>
          )}
        </Section>
        <Section id="moi" title={words.inviteHeading}>
          <Notice t={ui.t.design} tone="info" text={words.cannot} />
          <DossierForm
            ui={ui}
            dossierId={view.dossier.id}
            action={peoplePath(view.dossier.id)}
            version={undefined}
            submit={words.invite}
          >
            <TextField
              form={form}
              name="forWhom"
              label={words.forWhom}
              example={words.forWhomExample}
              maxLength={120}
            />
            <AccessField ui={ui} form={form} />
            <RadioField
              form={form}
              name="way"
              label={words.wayLabel}
              options={invitationWays.map((value) => ({ value, label: words.way[value], hint: words.wayHint[value] }))}
            />
            <TextField
              form={form}
              name="login"
              label={words.login}
              hint={words.loginHint}
              autocomplete="off"
              optional
            />
          </DossierForm>
        </Section>
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const { forWhom, access, way, login } = request.input;
    const done = await request.run(inviteEditor, { dossierId, forWhom, access, way, login });
    if (!done.ok) return done;
    return ok({ to: peoplePath(dossierId), flash: textsOf(request.lang).dossierPeople.invited[done.value.way] });
  },
});
