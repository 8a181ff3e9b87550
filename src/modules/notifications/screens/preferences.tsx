// /thong-bao/cai-dat: what one is told and how, the digest, the hours without mail.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { kindGroups, mandatoryGroups } from '../rules/kind-group.ts';
import { digests, ways } from '../rules/preference.ts';
import { changePreferences, type PreferenceView, viewPreferences } from '../use-cases/preferences.ts';
import { choicesPath, toldPath } from './paths.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The choices as the form names them. */
function valuesOf({ ways, digest, digestHour, quietFrom, quietUntil }: PreferenceView): Record<string, string> {
  return {
    ...Object.fromEntries(kindGroups.map((group) => [`ways.${group}`, ways[group]])),
    digest,
    digestHour: String(digestHour),
    quietFrom: quietFrom === null ? '' : String(quietFrom),
    quietUntil: quietUntil === null ? '' : String(quietUntil),
  };
}

export const preferencesPage = definePage<PreferenceView>({
  path: choicesPath,
  right: 'notifications/view-preferences',
  postRight: 'notifications/change-preferences',
  rate: 'page',
  width: 'narrow',
  title: (_view, ui) => ui.t.notificationChoices.title,
  breadcrumbs: (_view, ui) => [{ label: ui.t.notifications.title, href: toldPath }],
  load: (request) => request.run(viewPreferences, {}),
  view(chosen, ui) {
    const t = ui.t.notificationChoices;
    const form = ui.state(valuesOf(chosen));
    const hours = HOURS.map((hour) => ({ value: String(hour), label: t.hour(hour) }));
    const reaches = t.mail[chosen.mail];
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        {reaches !== null && (
          <Notice t={ui.t.design} tone="info" title={t.title}>
            <p>{reaches}</p>
          </Notice>
        )}
        <Form action={ui.href(choicesPath)} {...ui.form()} version={chosen.version}>
          <ErrorSummary form={form} />
          <Section id="cach-bao" title={t.waysTitle}>
            {kindGroups.map((group) => {
              const mandatory = mandatoryGroups.find((one) => one === group) as keyof typeof t.whyMandatory | undefined;
              const why = mandatory === undefined ? '' : ` ${t.whyMandatory[mandatory]}`;
              return (
                <RadioField
                  key={group}
                  form={form}
                  name={`ways.${group}`}
                  label={t.groups[group].name}
                  hint={`${t.groups[group].about}${why}`}
                  options={ways
                    .filter((way) => way !== 'off' || mandatory === undefined)
                    .map((way) => ({ value: way, label: t.ways[way] }))}
                />
              );
            })}
          </Section>
          <Section id="thu-tong-hop" title={t.digestTitle} lead={t.digestLead}>
            <RadioField
              form={form}
              name="digest"
              label={t.digestLabel}
              options={digests.map((digest) => ({ value: digest, label: t.digests[digest] }))}
            />
            <SelectField form={form} name="digestHour" label={t.digestHour} choices={hours} emptyLabel={null} />
          </Section>
          <Section id="gio-yen-lang" title={t.quietTitle} lead={t.quietLead}>
            <SelectField
              form={form}
              name="quietFrom"
              label={t.quietFrom}
              choices={hours}
              emptyLabel={t.noHour}
              optional
            />
            <SelectField
              form={form}
              name="quietUntil"
              label={t.quietUntil}
              choices={hours}
              emptyLabel={t.noHour}
              optional
            />
          </Section>
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(toldPath) }}>
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const kept = await request.run(changePreferences, request.input);
    return kept.ok ? ok({ to: toldPath, flash: textsOf(request.lang).notificationChoices.saved }) : kept;
  },
});
