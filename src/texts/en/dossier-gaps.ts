// Dossiers: what is better looked at again before it is sent.

import type { dossierGaps as vi } from '../vi/dossier-gaps.ts';

export const dossierGaps: typeof vi = {
  'evidence-ends-before-council': (label, what, on, council) =>
    `${what} (${label}) ends on ${on}, before the latest day of the council (${council}). Better have a new one by then`,
  'type-contradicts': (label, what) =>
    `${label}: another kind of organisation is chosen than the register has (${what}). Change the answer, or tell the commune if the register is wrong`,
  'declaration-not-ticked': (_label, what) =>
    `Criterion ${what} claims a declared quality, but Form 02, part I does not say that the quality was declared`,
  'right-without-paper': (_label, what) =>
    `Form 02, part I says “${what}”, but the wallet has no paper of intellectual property that counts`,
};
