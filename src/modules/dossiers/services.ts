// Side door of the dossiers' room: what other rooms may ask for, in the transaction they hand in.

export {
  findDossier as findDossierById,
  findProducerIdsWithDossier,
  findProductIdsWithDossier,
  findSubmissions,
  listDossierRows,
} from './store.ts';
