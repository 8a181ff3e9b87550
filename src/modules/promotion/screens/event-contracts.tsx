// Which contracts came of an event, what was carried out of them, what each said before; those that count no more stand last with the reason.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import type { Ui } from '#web/ui.ts';
import type { FollowUp, TradeContract } from '../rules/participation.ts';
import { contractPath } from './paths.ts';
import type { EventFrame } from './view-event.tsx';
import { dayWords, moneyOr } from './words.tsx';

/** What a contract said before, and why it was set right or dropped. */
export function ContractPast({ ui, contract }: { readonly ui: Ui; readonly contract: TradeContract }) {
  const { event: words, contract: said } = ui.t.promotion;
  return (
    <>
      {contract.changes.map((one) => (
        <span key={`${one.on}-${one.reason}`} class="summary-list__note">
          {said.was(one.before.buyer, dayWords(ui.t, one.before.signedOn), moneyOr(ui.t, one.before.valueVnd))}.{' '}
          {said.changedFor(one.reason, one.byName, dayWords(ui.t, one.on))}
        </span>
      ))}
      {contract.droppedReason !== null && (
        <span class="summary-list__note">{words.dropped(contract.droppedReason)}</span>
      )}
    </>
  );
}

/** The ways to set a contract right, or to drop it. */
export function ContractActs({ ui, contract }: { readonly ui: Ui; readonly contract: TradeContract }) {
  const words = ui.t.promotion.contract;
  const whose = <span class="visually-hidden"> {contract.buyer}</span>;
  if (contract.droppedReason !== null) return <>–</>;
  return (
    <ul class="plain-list">
      <li>
        <a href={ui.href(contractPath(contract.id, 'sua'))}>
          {words.change}
          {whose}
        </a>
      </li>
      <li>
        <a href={ui.href(contractPath(contract.id, 'bo'))}>
          {words.drop}
          {whose}
        </a>
      </li>
    </ul>
  );
}

function Asked({ ui, asked }: { readonly ui: Ui; readonly asked: readonly FollowUp[] }) {
  const { outcomes, money } = ui.t.promotion;
  return (
    <ul class="plain-list">
      {asked.map(({ id, dueOn, outcome, valueVnd }) => (
        <li key={id}>
          {dayWords(ui.t, dueOn)}
          {outcome === null ? '' : `: ${outcomes[outcome]}`}
          {valueVnd === null ? '' : ` (${money(valueVnd)})`}
        </li>
      ))}
    </ul>
  );
}

export function Contracts({ ui, view }: EventFrame) {
  const { event: words, contractKinds } = ui.t.promotion;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.contracts}
      captionHidden
      rows={[...view.contracts, ...view.droppedContracts]}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.noContracts} />}
      columns={[
        {
          key: 'buyer',
          label: words.buyer,
          lead: true,
          cell: (one) => (
            <>
              {one.buyer}
              <span class="summary-list__note">
                {contractKinds[one.kind]}, {view.producers[one.producerId]?.name ?? ''}:{' '}
                {one.productIds.map((id) => view.products[id]?.name ?? '').join('; ')}
              </span>
              {one.confirmed && <span class="summary-list__note">{words.contractConfirmed}</span>}
              <ContractPast ui={ui} contract={one} />
            </>
          ),
        },
        { key: 'signed', label: words.signed, nowrap: true, cell: (one) => dayWords(ui.t, one.signedOn) },
        {
          key: 'value',
          label: words.value,
          numeric: true,
          cell: (one) => {
            const value = moneyOr(ui.t, one.valueVnd);
            return one.droppedReason === null ? value : <s>{value}</s>;
          },
        },
        {
          key: 'follow',
          label: words.follow,
          cell: (one) => <Asked ui={ui} asked={view.followUps.filter(({ contractId }) => contractId === one.id)} />,
        },
        ...(view.may.contract
          ? [
              {
                key: 'acts',
                label: words.acts,
                cell: (one: TradeContract) => <ContractActs ui={ui} contract={one} />,
              },
            ]
          : []),
      ]}
    />
  );
}
