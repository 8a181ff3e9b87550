// What the register says to a dossier: shown on every form, never typed again, changed where it is kept.

import { SummaryList } from '#design/summary-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { dayWords } from './words.ts';

interface FactsProps {
  readonly ui: Ui;
  readonly view: DossierView;
}

type Words = Readonly<Record<string, string>>;

/** Ngành, Nhóm, Phân nhóm of Annex I. */
const groupWords = ({ set }: DossierView): string =>
  [set.sector, set.group, set.subgroup].filter((one) => one !== null && one !== '').join(' / ');

/** The facts of producer, product and set, with a link to where each is kept. */
export function RegisterFacts({ ui, view }: FactsProps) {
  const { fields, record } = ui.t.dossiers;
  const { producer, product, set } = view;
  // A helper does not change the register.
  const may = view.may.write && (view.own || view.invited === null);
  const inProducer = may ? { action: { label: record.change, href: ui.href(`/chu-the/${producer.code}/sua`) } } : {};
  const inProduct = (section: string) =>
    may ? { action: { label: record.change, href: ui.href(`/quan-ly/san-pham/${product.code}/sua/${section}`) } } : {};
  const registered = [dayWords(producer.registeredOn), producer.registrationNumber ?? '']
    .filter((one) => one !== '')
    .join('; ');
  return (
    <SummaryList
      items={[
        { label: fields.producerName, value: producer.name, ...inProducer },
        { label: fields.producerType, value: (ui.t.producers.types as Words)[producer.producerType] ?? '' },
        { label: fields.representative, value: producer.representative },
        { label: fields.registered, value: registered },
        { label: fields.productName, value: product.name, ...inProduct('chung') },
        { label: fields.group, value: groupWords(view), ...inProduct('bo-san-pham') },
        { label: fields.set, value: `${set.number}. ${set.name}`, note: set.instrument },
      ]}
    />
  );
}
