// Who may do what with dossiers (26/2026/QĐ-TTg, Art. 6, 7.1, 7.2); part of `authorisation.expected.ts`.

import { intakeExpected } from './authorisation-intake.expected.ts';
import {
  type Allowed,
  COMMUNE,
  type ExpectedAct,
  may,
  NOT_PUBLIC,
  ownProducer,
  readers,
} from './authorisation-words.ts';

/** Who writes a dossier; the commune guides its producers and types for who cannot (Art. 10.4a). */
const writers: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'types as proxy what a producer of the commune brings (Art. 10.4a)'),
  ownProducer('Art. 7.1: the producer prepares its dossier and puts it into the software'),
];
const communeOnly = (why: string): readonly Allowed[] => [may('commune-officer', COMMUNE, why)];
const NOT_THE_FILER = 'scores, signs, inspects or runs the machine; does not write what others will judge';

export const dossiersExpected: readonly ExpectedAct[] = [
  ...intakeExpected,
  { act: 'dossiers/list-dossiers', allowed: [...readers, ownProducer('its own dossiers')], others: NOT_PUBLIC },
  { act: 'dossiers/view-dossier', allowed: [...readers, ownProducer('its own dossiers')], others: NOT_PUBLIC },
  { act: 'dossiers/list-citations', allowed: [...readers, ownProducer('its own dossiers')], others: NOT_PUBLIC },
  { act: 'dossiers/see-choices', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/open-dossier', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/save-part', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/drop-dossier', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/list-wallet-to-cite', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/check-dossier', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/submit-dossier', allowed: writers, others: NOT_THE_FILER },
  {
    act: 'dossiers/give-consent',
    allowed: [ownProducer('Art. 7.1: the producer answers for what was typed in its name')],
    others: 'nobody gives the producer’s word in its place',
  },
  {
    act: 'dossiers/record-consent',
    allowed: communeOnly('the commune keeps the paper that the producer signed'),
    others: 'the paper lies with the commune that typed',
  },
  { act: 'dossiers/view-submission', allowed: [...readers, ownProducer('what it sent')], others: NOT_PUBLIC },
  {
    act: 'dossiers/open-whole-dossier',
    allowed: [
      ...readers.filter((r) => !/^(platform-admin|clerk)/.test(r.holder)),
      ownProducer('what it sent, with its own papers'),
    ],
    others: 'holds every paper of the producer: for those who assess, decide, inspect or examine, as the wallet is',
  },
  {
    act: 'dossiers/take-in-dossier',
    allowed: communeOnly('Art. 7.2: the commune receives'),
    others: 'the commune alone receives and checks components (Art. 7.2a)',
  },
  {
    act: 'dossiers/view-report',
    allowed: readers.filter((r) =>
      ['province-officer', 'commune-officer', 'leader@province', 'leader@commune', 'auditor'].includes(r.holder),
    ),
    others: 'a report of the commune is a draft until it is issued to the province (Art. 7.2b)',
  },
  {
    act: 'dossiers/assess-dossier',
    allowed: communeOnly('Art. 7.2a: the commune assesses four matters, and gives no points'),
    others: 'the commune alone assesses and reports (Art. 7.2)',
  },
  {
    act: 'dossiers/forward-dossier',
    allowed: communeOnly('Art. 7.2b: the commune issues the report and sends the file'),
    others: 'the commune alone assesses and reports (Art. 7.2)',
  },
  {
    act: 'dossiers/return-dossier',
    allowed: communeOnly('Art. 7.2a: the commune checks components'),
    others: 'the commune alone receives and checks components (Art. 7.2a)',
  },
];
