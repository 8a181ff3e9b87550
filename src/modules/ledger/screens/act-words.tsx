// An act in words: who did it and under which right, and to which records, each with its name where the reader may open it.

import type { Ui } from '#web/ui.ts';
import type { ActRecords, NamedAct } from '../use-cases/view-ledger.ts';

interface PartProps {
  readonly act: NamedAct;
  readonly ui: Ui;
}

const MOST_UNITS = 3;
const MOST_KINDS = 3;

/** Who acted, and the roles held at that moment with their units. */
export function Who({ act, ui }: PartProps) {
  const t = ui.t.ledger;
  const kinds: Readonly<Record<string, string>> = t.actors;
  const kind = kinds[act.actorKind] ?? act.actorKind;
  const roles: Readonly<Record<string, string>> = ui.t.accounts.roles;
  const nameless = act.actorId === null ? kind : `${kind} ${act.actorId.slice(-8)}`;
  return (
    <>
      {act.actorName ?? nameless}
      {act.rights.map(({ role, units }) => {
        const shown = units.slice(0, MOST_UNITS);
        const more = units.length - shown.length;
        const words = [roles[role] ?? role, ...shown, ...(more > 0 ? [t.more(more)] : [])].join(', ');
        return (
          <span key={words} class="quiet act-right">
            {words}
          </span>
        );
      })}
    </>
  );
}

/** The order people look for records in; kinds not named here come after, as the ledger has them. */
const ORDER = ['register-import', 'product', 'recognition', 'producer', 'account'];

const place = (kind: string): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

function Records({ records, ui }: { readonly records: ActRecords; readonly ui: Ui }) {
  const t = ui.t.ledger;
  const kinds: Readonly<Record<string, string>> = t.kinds;
  const kind = kinds[records.kind] ?? t.otherKind;
  const { named, count } = records;
  const gone = records.removed ? ` (${t.removed})` : '';
  if (named.length === 0) return <li>{`${count === 1 ? kind : t.several(count, kind)}${gone}`}</li>;
  return (
    <li>
      {`${kind} `}
      {named.map((record, at) => (
        <>
          {at > 0 && ', '}
          <a key={record.path} href={ui.href(record.path)}>
            {record.name}
          </a>
        </>
      ))}
      {count > named.length && `, ${t.more(count - named.length)}`}
    </li>
  );
}

/** What an act touched, three kinds at most, and how many records more. */
export function Touched({ act, ui }: PartProps) {
  const ordered = [...act.touched].sort((a, b) => place(a.kind) - place(b.kind));
  const shown = ordered.slice(0, MOST_KINDS);
  const rest = ordered.slice(MOST_KINDS).reduce((sum, one) => sum + one.count, 0);
  if (shown.length === 0) return <>–</>;
  return (
    <ul class="act-records">
      {shown.map((records) => (
        <Records key={records.kind} records={records} ui={ui} />
      ))}
      {rest > 0 && <li>{ui.t.ledger.several(rest, ui.t.ledger.otherKind)}</li>}
    </ul>
  );
}
