// Names of what is done about the market: points of sale, promotion, papers that sell.

export const marketUseCases = {
  'points-of-sale/list-public-points': 'See points of sale (public)',
  'points-of-sale/view-public-point': 'See a point of sale (public)',
  'points-of-sale/list-points': 'List points of sale',
  'points-of-sale/view-point': 'View a point of sale',
  'points-of-sale/open-point': 'Write down a new point of sale',
  'points-of-sale/import-points': 'Bring a list of points of sale',
  'points-of-sale/change-point': 'Change what is known of a point of sale',
  'points-of-sale/turn-point': 'Pause, close or open a point of sale again',
  'points-of-sale/keep-photos': 'Keep the photographs of a point of sale',
  'points-of-sale/keep-shelf': 'Say what stands on a shelf',
  'points-of-sale/report-sales': 'Report the sales of a point of sale',
  'points-of-sale/plan-visit': 'Plan a visit to a point of sale',
  'points-of-sale/log-visit': 'Log a visit to a point of sale',
  'points-of-sale/send-notice': 'Tell of a product that must leave a shelf',
  'points-of-sale/start-case': 'Open a case from a shelf',
  'selling-papers/view-sheet': 'Take along the sheet of a product (public)',
  'selling-papers/list-products': 'Choose products for a paper',
  'selling-papers/make-paper': 'Make a sheet, brochure, price list or shelf labels',
};
