// The sets of one decision under their sectors and groups, as Annex I orders them.

import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { checkStates } from '#law/checklist.ts';
import type { Ui } from '#web/ui.ts';
import { bySector } from '../rules/set-summary.ts';
import type { InstrumentSets } from '../use-cases/list-sets.ts';
import { SetLine } from './set-line.tsx';
import { CopyTag, DataLinks, Law, listPath, periodWords, StateTag } from './words.tsx';

/** The decisions as tabs: the one in force stands at the short address. */
export function InstrumentTabs({
  ui,
  lists,
  current,
}: {
  readonly ui: Ui;
  readonly lists: readonly InstrumentSets[];
  readonly current: string;
}) {
  return (
    <Tabs
      label={ui.t.criteria.instruments}
      tabs={lists.map(({ instrument }, i) => ({
        label: instrument.number,
        href: ui.href(i === 0 ? listPath : `${listPath}/${instrument.folder}`),
        current: instrument.folder === current,
      }))}
    />
  );
}

/** What one decision is, and its sets. */
export function SetsOfInstrument({ ui, list }: { readonly ui: Ui; readonly list: InstrumentSets }) {
  const t = ui.t.criteria;
  const { instrument, sets } = list;
  const least = checkStates.find((state) => sets.some((set) => set.compared === state)) ?? 'unchecked';
  const unread = sets.every((set) => set.criteria === 0);
  const { A = 0, B = 0, C = 0 } = sets[0]?.points ?? {};
  return (
    <>
      <div class="instrument">
        <p class="instrument__state">
          <strong>{t.decision(instrument.number)}</strong> <StateTag ui={ui} instrument={instrument} />
        </p>
        <p>
          {periodWords(ui, instrument)}
          {instrument.amendedBy.length > 0 && ` ${t.amended(instrument.amendedBy.join(', '))}`} {t.eachSet(A, B, C)}
        </p>
        {!instrument.inForce && <p>{t.olderText}</p>}
        <p class="quiet">
          {!unread && `${ui.t.law.comparedAlone(least)}. `}
          {t.wholeInstrument(instrument.number)}:{' '}
          <DataLinks ui={ui} path={`${listPath}/${instrument.folder}`} what={t.wholeInstrument(instrument.number)} />
        </p>
      </div>
      {unread && <Notice t={ui.t.design} tone="warning" title={t.unread.title} text={t.unread.text} />}
      {bySector(sets).map((sector) => (
        <Section key={sector.code} id={`nganh-${sector.code}`} title={`${sector.code}. ${sector.name}`}>
          {sector.groups.map(({ group, sets: own }) => (
            <div key={group} class="set-group">
              {(sector.groups.length > 1 || group !== own[0]?.name) && (
                <h3 class="set-group__title">
                  <Law ui={ui} text={group} />
                </h3>
              )}
              <ul class="set-lines">
                {own.map((set) => (
                  <SetLine key={set.id} ui={ui} set={set}>
                    {set.criteria > 0 && t.counts(set.criteria, set.marks)} {!unread && <CopyTag ui={ui} set={set} />}
                  </SetLine>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}
