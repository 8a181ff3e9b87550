// A dossier that was sent: the copy that was sent is judged; the wallet of today stands beside it.

import type { dossierSent as vi } from '../vi/dossier-sent.ts';

export const dossierSent: typeof vi = {
  changed: 'changed after it was sent',
  asSent: (when: string) => `Exactly as it was sent, ${when}.`,
  files: 'Files as sent',
  fileCount: (n: number) => (n === 1 ? '1 file' : `${n} files`),
  otherName: (now: string) =>
    `In the register the product is now called “${now}”. This dossier was sent, and is judged, under the name above.`,
  required: 'required paper, taken from the wallet when it was sent',
  score: {
    label: 'Own score of the producer',
    stars: (points: number, stars: number) => `${points} points, ${stars} stars if the council finds the same`,
    below: (points: number) => `${points} points, fewer than three stars ask for`,
    excluded: (points: number) => `${points} points, but by the answers to the conditions the product is not ranked`,
    note: 'Points and stars are the council’s to decide, by papers and samples.',
  },
  sending: {
    bare: (n: number) =>
      n === 1
        ? '1 criterion has points and neither a description nor a paper'
        : `${n} criteria have points and neither a description nor a paper`,
    bareText:
      'The council scores by descriptions and papers: these criteria may get no points. The dossier can be sent, but it is better to complete it first.',
    required: 'Taken from the wallet into the dossier when it is sent',
    requiredLead:
      'The dossier must hold this kind of paper, and no criterion cites one. Sent, the paper is kept with the dossier as it is that day.',
  },
  others: {
    summary: (n: number) => `Other papers of the wallet (${n})`,
    label: (at: string) => `Other papers of the wallet (${at})`,
  },
  unconfirmed: {
    title: 'The product is not confirmed in the register yet',
    text: 'The producer entered this product itself and no office has looked at it. The dossier goes to the province once the commune has confirmed it.',
    look: 'Look at the product and confirm it',
  },
  twins: {
    title: 'The same file belongs to a paper that has ended',
    line: (file: string, title: string, day: string) =>
      `The file "${file}" also lies in "${title}", which ended on ${day}.`,
    text: 'It is one and the same scan: compare the day on the paper with the one written here.',
  },
  since: {
    title: 'The producer changed this paper in the wallet after the dossier was sent',
    text: (when: string) => `Below is the paper as it was sent on ${when}; judge by this. In the wallet today:`,
    now: (field: string, value: string) => `${field} is now: ${value}`,
    fields: {
      kind: 'Kind of paper',
      title: 'Title',
      issuer: 'Issuer',
      number: 'Number',
      issuedOn: 'Day of issue',
      expiresOn: 'Last day',
    },
    nothing: 'left empty',
    added: (name: string) => `File “${name}” was added; it is no part of the dossier that was sent`,
    removed: (n: number) =>
      n === 1
        ? '1 file that was sent is not in the wallet any more; it is kept below'
        : `${n} files that were sent are not in the wallet any more; they are kept below`,
    withdrawn: 'The paper was taken out of the wallet',
    toWallet: 'See the paper in the wallet today',
  },
};
