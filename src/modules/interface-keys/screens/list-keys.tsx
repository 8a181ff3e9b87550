// /quan-tri/khoa-truy-cap: one's own keys and those of one's office.

import type { KeyState } from '#access/interface-key.ts';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type Keys, type ListedKey, listKeys } from '../use-cases/list-keys.ts';
import { openedWords } from './opened-words.ts';
import { guidePath, keysPath, makeKeyPath, revokeKeyPath } from './paths.ts';

const LOOKS: Readonly<Record<KeyState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  open: { tone: 'green', shape: 'check' },
  ended: { tone: 'neutral', shape: 'clock' },
  revoked: { tone: 'red', shape: 'cross' },
};

function Opens({ one, ui }: { readonly one: ListedKey; readonly ui: Ui }) {
  const t = ui.t.interfaceKeys;
  const limits = [t.rate(one.perMinute), ...(one.addresses.length === 0 ? [] : [t.from(one.addresses)])];
  return (
    <>
      {openedWords(ui.t, one.scopes)} {limits.join(' ')}
    </>
  );
}

function State({ one, ui }: { readonly one: ListedKey; readonly ui: Ui }) {
  const t = ui.t.interfaceKeys;
  return (
    <>
      <Tag words={t.states[one.state]} {...LOOKS[one.state]} />
      {one.revokedByName !== null && <p class="quiet">{t.revokedBy(one.revokedByName)}</p>}
    </>
  );
}

export const listKeysPage = definePage<Keys>({
  path: keysPath,
  right: 'interface-keys/list-keys',
  rate: 'page',
  title: (_data, ui) => ui.t.interfaceKeys.title,
  load: ({ run }) => run(listKeys, {}),
  json: (data) => data,
  view: ({ keys }, ui) => {
    const t = ui.t.interfaceKeys;
    const make = ui.may('interface-keys/make-key') ? (
      <ButtonLink icon="add" href={ui.href(makeKeyPath)}>
        {t.make}
      </ButtonLink>
    ) : undefined;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} action={keys.length === 0 ? undefined : make} />
        <p class="plain-links">
          <a href={ui.href(guidePath)}>{t.guide}</a>
        </p>
        <Section id="khoa" title={t.list}>
          <DataTable
            t={ui.t.design}
            caption={t.list}
            captionHidden
            rows={keys}
            rowKey={(one) => one.id}
            empty={<EmptyState title={t.empty} text={t.emptyText} action={make} />}
            columns={[
              {
                key: 'name',
                label: t.columns.name,
                lead: true,
                cell: (one) => (
                  <>
                    {one.name} <code>{one.secretStart}…</code>
                  </>
                ),
              },
              { key: 'state', label: t.columns.state, nowrap: true, cell: (one) => <State one={one} ui={ui} /> },
              {
                key: 'holder',
                label: t.columns.holder,
                cell: (one) => (one.officeName === null ? t.own : t.ofOffice(one.officeName, one.ownerName)),
              },
              { key: 'opens', label: t.columns.opens, cell: (one) => <Opens one={one} ui={ui} /> },
              { key: 'ends', label: t.columns.ends, nowrap: true, cell: (one) => formatVietnamese(one.endsOn) },
              {
                key: 'used',
                label: t.columns.used,
                nowrap: true,
                cell: (one) => (one.lastUsedOn === null ? t.neverUsed : formatVietnamese(one.lastUsedOn)),
              },
              {
                key: 'act',
                label: t.columns.act,
                nowrap: true,
                cell: (one) =>
                  one.state === 'open' ? (
                    <a href={ui.href(revokeKeyPath(one.id))} aria-label={t.revokeOne(one.name)}>
                      {t.revoke}
                    </a>
                  ) : (
                    '–'
                  ),
              },
            ]}
          />
        </Section>
      </>
    );
  },
});
