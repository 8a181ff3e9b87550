// Side door of the dossiers' room: what other rooms may ask for, in the transaction they hand in.

export { findProducerIdsWithDossier, findProductIdsWithDossier } from './store.ts';
