// Guidance for each kind of evidence: how to get it, who issues it, what it must show.

import type { Shape } from '../shape.ts';
import type { evidenceGuidance as vi } from '../vi/evidence-guidance.ts';

export const evidenceGuidance: Shape<typeof vi> = {
  'business-registration': {
    name: 'Business registration',
    get: 'Photograph or scan the paper in use: registration of the cooperative, household or enterprise, or the contract of the cooperative group.',
    issuer: 'The registration office named at the head of the paper.',
    shows: 'The name of the producer as in the dossier, number, day, and a line of business that covers the product.',
  },
  'production-conditions': {
    name: 'Certificate of production conditions',
    get: 'Needed where the law asks it of the product. Small households that are exempt hand in their signed commitment.',
    issuer: 'The authority of the product’s field: agriculture, industry and trade, or health.',
    shows: 'Name and address of the place, kinds of product, day of issue, last day (usually three years).',
  },
  'raw-material-origin': {
    name: 'Origin of raw material and linkage',
    get: 'Collect sale or framework contracts, linkage agreements, contract liquidations, invoices; for a growing area also the food-safety confirmation.',
    issuer: 'The two parties of the contract; the confirmation by the food-safety authority.',
    shows: 'Who sells, who buys, what, from where, how much, until when.',
  },
  'environment-and-technology': {
    name: 'Environment and sustainable technology',
    get: 'The environmental file for the scale of the place; photographs of how waste and water are treated; photographs and words about the technology.',
    issuer: 'Licence or registration by the environmental authority; photographs and words by the producer.',
    shows: 'Name of the place, what is really done, day of the photograph.',
  },
  'local-labour': {
    name: 'Local labour',
    get: 'A list of workers with their permanent residence, confirmed by the producer; where insurance is paid, the list of the insured. Cover identity numbers before taking the photograph.',
    issuer: 'The producer signs.',
    shows: 'How many people, how many of them from the commune, which year. Made anew each year.',
  },
  'business-growth': {
    name: 'Growth of the business',
    get: 'A cooperative hands in its classification; others the financial statements of the last two years.',
    issuer: 'The classifying authority; statements are made and signed by the producer.',
    shows: 'Turnover and profit of two years in a row. Made anew each year.',
  },
  'intellectual-property': {
    name: 'Intellectual property',
    get: 'Certificate of a mark, right to use a geographical indication, collective or certification mark, patent, design. Without one yet: the application that was accepted or published.',
    issuer: 'The state’s office for intellectual property; the owner of a shared mark gives the right to use it.',
    shows:
      'The mark as it stands on the pack, its owner, class of goods, number, day and term (a mark usually ten years).',
  },
  'market-development': {
    name: 'Market development and trade promotion',
    get: 'Sale contracts, commitments, consignment notes, orders, receipts, invoices; export papers; invitations and photographs of fairs.',
    issuer: 'Buyers, points of sale, organisers of fairs.',
    shows: 'Sold where, to whom, how much, when. Keep other provinces and other countries apart.',
  },
  'product-promotion': {
    name: 'Product promotion',
    get: 'Screenshots of website, social pages or market places with the product; photographs of signs, leaflets, presentations.',
    issuer: 'The producer.',
    shows: 'Address of the page, name of the product, day of the screenshot.',
  },
  'product-story': {
    name: 'Product story',
    get: 'Leaflet, photographs or the written story; for film or sound a sheet with the link.',
    issuer: 'The producer; confirmed by the village elder where possible.',
    shows: 'A story of this place, and where it is used (pack, leaflet, website).',
  },
  'quality-declaration': {
    name: 'Declaration of quality',
    get: 'Pre-packed processed food: the self-declaration. Groups that must be registered: the receipt of registration. Other goods: the published house standard.',
    issuer: 'The producer declares; the receipt comes from the food-safety authority.',
    shows: 'The exact product, its values, day, signature.',
  },
  'test-report': {
    name: 'Test report',
    get: 'Send a sample to an accredited or designated laboratory and have the declared values tested.',
    issuer: 'The laboratory.',
    shows:
      'Product, number, day, each value with its result. A declaration takes only reports of the last twelve months.',
  },
  'codes-and-traceability': {
    name: 'Bar code and traceability',
    get: 'The certificate for the code; a photograph of the label on the pack; scan it and take a screenshot.',
    issuer: 'The authority for codes; the provider of the labels.',
    shows: 'The code as on the pack, the producer’s name, a scan that leads to the product. The fee is paid each year.',
  },
  'quality-management': {
    name: 'Advanced quality management',
    get: 'Certificate of ISO, HACCP, VietGAP, organic or the like; without one, the procedure and records of quality control in use.',
    issuer: 'The certification body.',
    shows: 'A scope with this product in it, number, day of issue, last day.',
  },
  awards: {
    name: 'Awards and votes',
    get: 'Diploma, certificate of an award, decision of a vote by a respected body.',
    issuer: 'The body that gives the award.',
    shows: 'The product, the award, the year.',
  },
};
