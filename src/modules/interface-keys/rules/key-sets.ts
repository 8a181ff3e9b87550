// Ready-made choices of what a key opens, by what the program is for. House rules, no law. Of a set a key gets what its owner may; the rest is left
// out.

export const keySets = ['figures', 'register', 'register-exchange', 'letters', 'market'] as const;
export type KeySet = (typeof keySets)[number];

const register = ['certificates:read', 'criteria:read', 'producers:read', 'products:read', 'territory:read'] as const;

const scopes: Readonly<Record<KeySet, readonly string[]>> = {
  figures: ['output:read', 'points-of-sale:read', 'promotion:read', 'reporting:read', 'support:read'],
  register,
  'register-exchange': [
    ...register,
    'exchange/export-register',
    'producers/change-producer',
    'producers/register-producer',
    'products/change-codes',
    'products/change-product',
    'products/register-product',
  ],
  letters: [
    'directives:read',
    'drafting:read',
    'offices:read',
    'tasks:read',
    'directives/enter-letter',
    'tasks/report-progress',
  ],
  market: [
    'output:read',
    'points-of-sale:read',
    'products:read',
    'promotion:read',
    'output/report-output',
    'points-of-sale/keep-shelf',
    'points-of-sale/report-sales',
    'promotion/record-sales',
  ],
};

/** @example partsOfSet('register').includes('products:read') // true */
export const partsOfSet = (set: KeySet): readonly string[] => scopes[set];

/**
 * Of a set what opens something, as `opens` says.
 * @example openOfSet('market', (scope) => scope === 'output:read') // ['output:read']
 */
export const openOfSet = (set: KeySet, opens: (scope: string) => boolean): readonly string[] =>
  scopes[set].filter(opens);
