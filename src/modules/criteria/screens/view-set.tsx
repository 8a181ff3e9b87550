// /bo-tieu-chi/<decision>/<number>: one set as the sheet prints it, to be read, printed and pointed to.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { checkStateOf } from '#law/checklist.ts';
import { type CriteriaRemarks, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { setColumns, setTable } from '../rules/set-table.ts';
import { type ViewedSet, viewSet } from '../use-cases/view-set.ts';
import { CsvColumns } from './csv-columns.tsx';
import { EvidenceKinds, Origin } from './set-origin.tsx';
import { Condition, SheetPart } from './sheet.tsx';
import {
  CopyTag,
  DataLinks,
  Law,
  listPath,
  periodWords,
  remarkIn,
  StateTag,
  selfScorePath,
  setPath,
} from './words.tsx';

interface SetPage {
  readonly viewed: ViewedSet;
  readonly set: CriteriaSet;
  readonly nameBefore: string | null;
  readonly remarks: CriteriaRemarks;
}

async function load(request: PageRequest) {
  const { instrument, number } = request.params;
  const viewed = await request.run(viewSet, { set: `${instrument}/${number}` });
  if (!viewed.ok) return viewed;
  const { id, folder } = viewed.value.summary;
  const set = await findCriteriaSet(id);
  if (set === null) throw new Error(`the set ${id} was found and is gone`);
  const line = (await loadProductSets()).setOf(folder, set.number);
  return ok<SetPage>({
    viewed: viewed.value,
    set,
    nameBefore: line?.nameBefore ?? null,
    remarks: await loadCriteriaRemarks(),
  });
}

function Facts({ data, ui }: { readonly data: SetPage; readonly ui: Ui }) {
  const { set, viewed, nameBefore } = data;
  const t = ui.t.criteria.facts;
  const { criteria, options, marks } = viewed.summary;
  return (
    <SummaryList
      items={[
        { label: t.sector, value: <Law ui={ui} text={`${set.sectorCode}. ${set.sector}`} /> },
        {
          label: set.subgroup === null ? t.group : `${t.group}, ${t.subgroup.toLowerCase()}`,
          value: <Law ui={ui} text={[set.group, set.subgroup].filter((one) => one !== null).join(' – ')} />,
        },
        ...(nameBefore === null ? [] : [{ label: t.nameBefore, value: <Law ui={ui} text={nameBefore} /> }]),
        {
          label: t.ministry,
          value: <Law ui={ui} text={set.supervisingMinistry.join(', ')} />,
          note: set.supervisingMinistry.length > 1 ? t.ministryNote : undefined,
        },
        {
          label: t.samples,
          value: t.samplesText(set.samplesRequired),
          note: set.samplesRequired > 0 ? t.samplesNote : undefined,
        },
        { label: t.period, value: periodWords(ui, viewed.instrument) },
        ...(criteria === 0 ? [] : [{ label: t.size, value: t.sizeText(criteria, options, marks) }]),
      ]}
    />
  );
}

function Bands({ data, ui }: { readonly data: SetPage; readonly ui: Ui }) {
  const t = ui.t.criteria.bands;
  const { set, viewed } = data;
  const bands = [...set.bands].sort((a, b) => b.stars - a.stars);
  const lead = viewed.summary.marks > 0 ? t.lead : viewed.summary.criteria > 0 ? t.leadPlain : undefined;
  return (
    <Section id="khung-diem" title={t.title} lead={lead}>
      <ul class="bands">
        {bands.map((band) => (
          <li key={band.stars} class="bands__band">
            <Stars t={ui.t.design} level={band.stars} />
            <span>
              <Law ui={ui} text={band.printed} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Contents({ set, ui }: { readonly set: CriteriaSet; readonly ui: Ui }) {
  const t = ui.t.criteria;
  return (
    <Section id="muc-luc" title={t.contents}>
      <div class="sheet-contents">
        {set.parts.map((part) => (
          <div key={part.code} class="sheet-contents__part">
            <p class="sheet-contents__line sheet-contents__line--part">
              <a href={`#phan-${part.code.toLowerCase()}`}>
                {t.part(part.code)} <Law ui={ui} text={part.title} />
              </a>
              <span>{part.maxPoints}</span>
            </p>
            <ul>
              {part.groups.map((group) => (
                <li key={group.code} class="sheet-contents__line">
                  <a href={`#nhom-${group.code}`}>
                    {group.code}. <Law ui={ui} text={group.title} />
                  </a>
                  <span>{group.maxPoints}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** What the copy lacks, said before anything else of the sheet. */
function Lacking({ data, ui }: { readonly data: SetPage; readonly ui: Ui }) {
  const { set, remarks, viewed } = data;
  const t = ui.t.criteria;
  if (set.provenance.status === 'missing') {
    return (
      <Notice t={ui.t.design} tone="warning" title={t.missing.title} text={t.missing.text}>
        {set.subjects.length > 0 && (
          <>
            <p>{t.missing.subjects}</p>
            <ul class="stack-lines">
              {set.subjects.map(({ part, titles }) => (
                <li key={part}>
                  {t.part(part)} <Law ui={ui} text={titles.join('; ')} /> ({t.points(viewed.summary.points[part])})
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    );
  }
  if (set.gaps.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="warning" title={t.gap.title(data.viewed.summary.missingPoints)}>
      {set.gaps.map((gap) => (
        <p key={gap.part}>{t.gap.text(gap.part, remarkIn(ui, remarks, gap.note))}</p>
      ))}
    </Notice>
  );
}

function Sheet({ data, ui }: { readonly data: SetPage; readonly ui: Ui }) {
  const { set, remarks } = data;
  const t = ui.t.criteria;
  const evidence = remarks.evidence[set.folder];
  const whole = set.conditions.filter((one) => one.criterion === null && one.group === null);
  if (set.provenance.status === 'missing') return null;
  return (
    <>
      <Contents set={set} ui={ui} />
      {whole.length > 0 && (
        <Section id="dieu-kien" title={t.conditions.title}>
          {whole.map((condition) => (
            <Condition key={condition.code} ui={ui} condition={condition} />
          ))}
        </Section>
      )}
      {data.viewed.summary.marks > 0 && <p class="quiet">{t.markLegend}</p>}
      {set.parts.map((part) => (
        <SheetPart key={part.code} frame={{ ui, set, evidence }} part={part} />
      ))}
      <EvidenceKinds ui={ui} set={set} evidence={evidence} />
    </>
  );
}

export const viewSetPage = definePage<SetPage>({
  path: `${listPath}/:instrument/:number`,
  right: 'criteria/view-set',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: ({ set }, ui) => `${ui.t.criteria.setTitle(set.number, set.name)} (${set.instrument.number})`,
  description: ({ set }, ui) => ui.t.criteria.setDescription(set.name, set.instrument.number),
  breadcrumbs: ({ set }, ui) => [
    { label: ui.t.criteria.title, href: listPath },
    { label: set.instrument.number, href: `${listPath}/${set.folder}` },
  ],
  canonical: ({ set }) => setPath(set.id),
  load,
  json: ({ viewed }) => viewed.document,
  csv: ({ set }) => ({ columns: setColumns, rows: setTable(set) }),
  view: (data, ui) => {
    const { set, viewed, remarks } = data;
    const t = ui.t.criteria;
    const state = checkStateOf(set);
    return (
      <>
        <PageHeading
          caption={t.setCaption(set.number, set.instrument.number, set.instrument.annex)}
          heading={set.name}
          states={
            <>
              <StateTag ui={ui} instrument={viewed.instrument} />
              <CopyTag ui={ui} set={viewed.summary} />
              {viewed.summary.criteria > 0 && (
                <Tag words={ui.t.law.comparedAlone(state)} shape={state === 'checked' ? 'check' : 'question'} />
              )}
            </>
          }
          action={
            <>
              {viewed.instrument.inForce && viewed.summary.usable && (
                <ButtonLink href={ui.href(selfScorePath(set.id))}>{t.selfScore}</ButtonLink>
              )}
              <ButtonLink kind="secondary" href={ui.href(`${setPath(set.id)}/so-sanh`)}>
                {set.folder === '26-2026' ? t.compare.link : t.compare.linkOlder}
              </ButtonLink>
            </>
          }
        />
        <Lacking data={data} ui={ui} />
        <Facts data={data} ui={ui} />
        <Bands data={data} ui={ui} />
        <Sheet data={data} ui={ui} />
        <Origin ui={ui} set={set} remarks={remarks} />
        <Section id="du-lieu" title={t.download}>
          <p>
            {t.thisSet}: <DataLinks ui={ui} path={setPath(set.id)} what={t.setTitle(set.number, set.name)} />
          </p>
          <CsvColumns ui={ui} />
        </Section>
      </>
    );
  },
});
