// /ho-tro/chinh-sach: policies of the province and duties that national papers name.

import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { policyHolds, type SupportPolicy } from '../rules/policy.ts';
import { listPolicies, type PolicyList } from '../use-cases/policies.ts';
import { policiesPath, policyPath, supportCrumbs, supportTabs } from './paths.ts';
import { Typed, validWords } from './words.tsx';

/** Whether it holds today, has ended, or has not begun. */
export function PolicyStateTag({ ui, policy }: { readonly ui: Ui; readonly policy: SupportPolicy }) {
  const { policies: words } = ui.t.support;
  if (policyHolds(policy, ui.today)) return <Tag words={words.inForce} tone="green" shape="check" />;
  return policy.validFrom > ui.today ? (
    <Tag words={words.notYet} tone="blue" shape="clock" />
  ) : (
    <Tag words={words.ended} tone="neutral" shape="pause" />
  );
}

function OnePolicy({ ui, policy }: { readonly ui: Ui; readonly policy: SupportPolicy }) {
  const { policies: words } = ui.t.support;
  return (
    <div class="asked-for asked-for--plain">
      <p class="asked-for__title">
        <a href={ui.href(policyPath(policy.ref))}>{policy.title}</a>
      </p>
      <p>
        <PolicyStateTag ui={ui} policy={policy} />{' '}
        <span class="quiet">
          {policy.number}
          {policy.article !== null && `, ${policy.article}`}, {validWords(ui.t, policy)}
        </span>
      </p>
      <Typed words={policy.what} />
      {policy.confidence !== null && <p class="quiet">{words.confidence[policy.confidence]}</p>}
    </div>
  );
}

export const policiesPage = definePage<PolicyList>({
  path: policiesPath,
  right: 'support/list-policies',
  rate: 'page',
  title: (_data, ui) => ui.t.support.policies.title,
  breadcrumbs: supportCrumbs,
  load: ({ run }) => run(listPolicies, {}),
  json: (data) => data,
  view(data, ui) {
    const { policies: words, tabs } = ui.t.support;
    const own = data.policies.filter((one) => one.own !== null);
    const law = data.policies.filter((one) => one.own === null);
    const mayEnter = ui.may('support/enter-policy') && data.provinceCode !== null;
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary(data.province)}
          action={
            mayEnter && (
              <ButtonLink href={ui.href(`${policiesPath}/them`)} icon="add">
                {words.enter}
              </ButtonLink>
            )
          }
        />
        <Tabs label={tabs.label} tabs={supportTabs(ui, 'policies')} />
        <Section id="cua-tinh" title={words.own}>
          {own.length === 0 && <EmptyState title={words.noOwn} />}
          {own.map((policy) => (
            <OnePolicy key={policy.ref} ui={ui} policy={policy} />
          ))}
        </Section>
        <Section id="trung-uong" title={words.law} lead={words.lawLead}>
          {law.map((policy) => (
            <OnePolicy key={policy.ref} ui={ui} policy={policy} />
          ))}
        </Section>
        {data.dropped.length > 0 && (
          <Section id="nhap-nham" title={words.dropped}>
            <ul class="plain-list">
              {data.dropped.map((one) => (
                <li key={one.id}>{words.droppedLine(one.number, one.title, one.endReason ?? '')}</li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  },
});
