// On the record of an account: invitations and slips with what became of them, and what was done to it by whom.

import { HistoryList } from '#design/history-list.tsx';
import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import type { AccountHistoryItem, AccountView } from '../use-cases/view-account.ts';
import { dayWords, personWords, whenWords } from './words.ts';

interface PartProps {
  readonly view: AccountView;
  readonly ui: Ui;
}

/** Invitations and slips, newest first. */
export function WaysIn({ view, ui }: PartProps) {
  const r = ui.t.accounts.record;
  const person = (id: string | null) => personWords(ui.t, view.names, id);
  const fate = (link: AccountView['oneTimeLinks'][number]): string => {
    if (link.usable) return r.wayOpen(whenWords(link.expiresAt));
    if (link.usedAt !== null) return r.wayUsed(whenWords(link.usedAt));
    return link.revokedAt === null ? r.wayExpired(whenWords(link.expiresAt)) : r.wayRevoked;
  };
  return (
    <Section id="ways" title={r.ways}>
      {view.oneTimeLinks.length === 0 ? (
        <p>{r.noWays}</p>
      ) : (
        <ul>
          {view.oneTimeLinks.map((link) => (
            <li key={link.id}>
              {r.wayMade(
                `${r.purposes[link.purpose]} ${r.deliveries[link.delivery]}`,
                person(link.madeBy),
                whenWords(link.madeAt),
              )}
              {'. '}
              {link.handedTo !== null && link.handedOn !== null && (
                <>{r.wayHanded(link.handedTo, person(link.handedBy), dayWords(link.handedOn))}. </>
              )}
              {fate(link)}.
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const SHOWN = ['displayName', 'email'] as const;

/** What an act changed, from the content before it and the content before the next act. */
function changesOf(items: readonly AccountHistoryItem[], at: number, view: AccountView, ui: Ui): readonly string[] {
  const t = ui.t.accounts;
  type Content = Readonly<Record<string, unknown>>;
  const before = items[at]?.before as Content | null | undefined;
  if (before == null) return [];
  const later = items.slice(0, at).reverse();
  const after = (later.find((item) => item.before !== null)?.before ?? view.account) as unknown as Content;
  const text = (value: unknown): string => (value == null || value === '' ? t.record.empty : String(value));
  const changed = SHOWN.filter((field) => before[field] !== after[field]).map((field) =>
    t.record.changed(t.fields[field], text(before[field]), text(after[field])),
  );
  const reason = after['statusReason'];
  const told = before['status'] !== after['status'] && typeof reason === 'string' ? [t.record.reason(reason)] : [];
  return [...changed, ...told];
}

/** What was done to the account, newest first. */
export function AccountHistory({ view, ui }: PartProps) {
  const t = ui.t.accounts;
  const names: Readonly<Record<string, string>> = ui.t.useCases;
  const who = (item: AccountHistoryItem): string => {
    if (item.actorName !== '') return item.actorName;
    if (item.actorKind === 'system') return t.system;
    return item.actorKind === 'local-operator' ? t.nobody : t.unknownPerson;
  };
  return (
    <HistoryList
      title={t.record.history}
      empty={t.record.noHistory}
      entries={view.history.map((item, at) => {
        const changes = changesOf(view.history, at, view, ui);
        return {
          key: String(item.seq),
          when: whenWords(item.at),
          datetime: item.at,
          what: names[item.useCase] ?? item.useCase,
          who: who(item),
          detail: changes.length === 0 ? undefined : changes.map((change) => <p key={change}>{change}</p>),
        };
      })}
    />
  );
}
