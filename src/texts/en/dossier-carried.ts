// What a new dossier takes over, and the papers of a paper dossier that are proposed to be cited.

import type { Shape } from '../shape.ts';
import type { dossierCarried as vi } from '../vi/dossier-carried.ts';

export const dossierCarried: Shape<typeof vi> = {
  unseen: 'Carried over from the last dossier, nobody has looked at it',
  kept: 'Carried over',
  fresh: 'To be written anew',
  answers: (n) => `Own score sheet, ${n} choices`,
  criterion: (code) => `Description at criterion ${code}`,
  proposal: {
    title: 'Papers carried over from the paper dossier',
    lead: 'The paper dossier did not say which paper proves which criterion. This is a proposal by kind of paper; nothing is cited yet. After you take it, change it at each criterion as you like.',
    line: (title, codes) => `${title}: criteria ${codes}`,
    accept: 'Cite as proposed',
  },
};
