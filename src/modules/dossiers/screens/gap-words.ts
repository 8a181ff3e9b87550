// What a dossier lacks as sentences, and the link to where each is mended.

import { calmTitle } from '#kernel/calm-title.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { kindRulesOn } from '#modules/evidence/index.ts';
import type { Ui } from '#web/ui.ts';
import type { Gap } from '../rules/completeness.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { thingWords } from './consent-changed.tsx';
import { gapPath } from './paths.ts';
import { dayWords } from './words.ts';

type Words = Readonly<Record<string, string>>;

/** Kind of evidence → its subject as the form prints it. */
export type KindTitles = ReadonlyMap<string, string>;

/** The subjects of the kinds, by their names of today. */
export async function loadKindTitles(
  compiled: CompiledSet,
  day: DossierView['dossier']['receivedOn'],
): Promise<KindTitles> {
  if (day === null) return new Map();
  const { evidence } = await loadCriteriaRemarks();
  const titles = evidence[compiled.set.folder];
  return new Map(kindRulesOn(day).map(({ kind, code }) => [kind, titles.get(code)?.title ?? kind]));
}

/** The field or criterion of a gap in words. */
function labelOf(ui: Ui, gap: Gap, compiled: CompiledSet, kinds: KindTitles): string {
  const { fields, check } = ui.t.dossiers;
  if (gap.place === 'sheet' || gap.place === 'proofs') {
    const leaf = compiled.byCode.get(gap.field);
    return leaf === undefined ? gap.field : `${leaf.code} ${calmTitle(leaf.title)}`;
  }
  if (gap.place === 'signed') return (ui.t.dossierWord.pages.forms as Words)[gap.field] ?? gap.field;
  if (gap.place === 'consent') return thingWords(ui, gap.field);
  if (gap.place === 'wallet') return kinds.get(gap.field) ?? gap.field;
  return (check.facts as Words)[gap.field] ?? (fields as Words)[gap.field] ?? gap.field;
}

/** What a gap is about: a paper by its title, a kind of producer or of right in words. */
function whatWords(ui: Ui, { code, what }: Gap): string {
  if (what === null) return '';
  if (code === 'type-contradicts') return (ui.t.producers.types as Words)[what] ?? what;
  if (code === 'right-without-paper') return (ui.t.dossiers.holds as Words)[what] ?? what;
  return what;
}

/** One line of what lacks. */
interface GapLine {
  readonly sentence: string;
  readonly costs: string | null;
  readonly href: string;
}

/** So many criteria that nobody has looked at make one line: it leads to the first of them. */
const MANY = 4;

/** What lacks, line by line; many open criteria of the sheet in one line by their codes. */
export function gapLines(
  ui: Ui,
  gaps: readonly Gap[],
  view: DossierView,
  compiled: CompiledSet,
  kinds: KindTitles,
): readonly GapLine[] {
  const open = gaps.filter((gap) => gap.code === 'sheet-open');
  const [first] = open;
  const { check } = ui.t.dossiers;
  return gaps.flatMap((gap): readonly GapLine[] => {
    if (gap.code !== 'sheet-open' || open.length < MANY) return [gapWords(ui, gap, view, compiled, kinds)];
    if (gap !== first) return [];
    const sentence = check.openCriteria(open.length, open.map((one) => one.field).join(', '));
    return [{ ...gapWords(ui, gap, view, compiled, kinds), sentence }];
  });
}

/** A gap as a sentence, what it costs, and where it is mended. */
function gapWords(ui: Ui, gap: Gap, view: DossierView, compiled: CompiledSet, kinds: KindTitles): GapLine {
  const { check } = ui.t.dossiers;
  const ends = [gap.ends?.on ?? null, gap.ends?.council ?? null].map((day) => dayWords(day)) as [string, string];
  const sentence = check.gaps[gap.code](labelOf(ui, gap, compiled, kinds), whatWords(ui, gap), ...ends);
  const { dossier, producer, product } = view;
  const names: Words = { representative: 'legalRepresentativeName' };
  const ids = { dossierId: dossier.id, producerCode: producer.code, productCode: product.code };
  return {
    sentence,
    costs: gap.costs === null ? null : check.costs(gap.costs.from, gap.costs.to),
    href: ui.href(gapPath(gap.place, names[gap.field] ?? gap.field, ids)),
  };
}
