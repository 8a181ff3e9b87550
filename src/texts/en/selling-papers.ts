// Papers that sell: choosing products, looking before printing, and the words of sheet, brochure, price list and shelf label.

import type { sellingPapers as vietnamese, sellingPaperProblems as vietnameseProblems } from '../vi/selling-papers.ts';
import { dayInEnglish, packInEnglish, unitInEnglish } from './foreign-words.ts';

type Details = Readonly<Record<string, unknown>>;
const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const products = (n: number): string => `${whole(n)} ${n === 1 ? 'product' : 'products'}`;
const reasons = {
  withdrawn: 'its recognition was withdrawn',
  suspended: 'it is suspended',
  lapsed: 'its recognition has ended',
  'unclear-term': 'the term of its recognition is not clear',
  'never-recognised': 'the register holds no decision of recognition',
  'below-three': 'it has fewer than three stars',
  'not-made': 'it is made no more',
  'not-looked-at': 'its producer declared it, no office has looked at it',
  'not-on-shelf': 'it does not stand on the chosen shelf',
};

export const sellingPapers: typeof vietnamese = {
  kinds: {
    sheet: 'Sheet of one product',
    brochure: 'Brochure of several products',
    'price-list': 'Price list',
    'shelf-label': 'Shelf labels',
  },
  kindHints: {
    sheet: 'One page of A4: photograph, stars, story, where to buy, QR code. Choose exactly one product.',
    brochure: 'By commune; a frame for each product with photograph, stars, price and QR code.',
    'price-list': 'A line for each product; each price says where and when it was seen.',
    'shelf-label': 'Many labels on A4 to cut, with stars, price and QR code. As PDF only.',
  },
  sizes: (_size, { width, height, columns, rows }) => `${width} × ${height} mm, ${columns * rows} labels a page`,
  reasons,
  leftOut: (n) => `${products(n)} cannot be printed today`,
  list: {
    heading: 'Papers that sell',
    summary: 'Sheets, brochures, price lists and shelf labels out of the register, of what is in force on the day.',
    ownSummary: 'Sheets, price lists and shelf labels of your own products, of what is in force on the day.',
    search: 'Product or producer',
    commune: 'Commune',
    anyCommune: 'All communes',
    set: 'Product set',
    anySet: 'All sets',
    stars: 'Stars',
    anyStars: 'Any stars',
    chip: (text) => `Search: ${text}`,
    count: (n) => `${products(n)} can be printed`,
    which: 'Which paper',
    kind: 'Kind of paper',
    size: 'Size of shelf labels',
    sizeHint: 'For shelf labels only.',
    copies: 'Labels of each product',
    next: 'Look before printing',
    products: 'Products',
    productsLead:
      'Tick what is to be printed. With nothing ticked it is the whole list of commune, set and stars; after a search for a name, tick each product.',
    columns: { product: 'Product', producer: 'Producer', commune: 'Commune', stars: 'Stars' },
    tooMany: (total, most) =>
      `There are ${products(total)}; a paper has at most ${most}. These are the first ${most}: filter by commune or set to see others.`,
    emptyTitle: 'No product can be printed yet',
    emptyText: 'Papers hold products in force on the day. When one is recognised it stands here.',
    nothingText: 'No product in force fits this filter.',
  },
  preview: {
    lead: 'Take the PDF to print, or the Word file to write more into it.',
    labels: (n, size) =>
      `${whole(n)} labels, ${size}. Print on A4 at 100 % (not “fit to page”) so that the measures are right; cut along the marks in the margin.`,
    file: (lang, format) => `${lang === 'vi' ? 'Vietnamese' : 'English'}, ${format === 'pdf' ? 'PDF' : 'Word'}`,
    onPaper: (n) => `${products(n)} on the paper`,
    onPaperLead:
      'Words come from the register. It holds no English words of products: the English paper keeps the Vietnamese name and story, nothing is translated by a machine.',
    more: (n) => `See ${n} more products on the paper`,
    columns: { product: 'Product', stars: 'Stars', until: 'Valid until', price: 'Price', missing: 'Missing' },
    missing: {
      nothing: 'nothing',
      photo: 'photograph',
      price: 'price',
      story: 'story',
      certificate: 'certificate made here',
      where: 'where to buy',
    },
    forPoint: 'Labels for the shelf of',
    forPointHint:
      'With a point the labels bear the prices of that very shelf. Without one they bear a range, or no price.',
    ofShelf: (point) => `For the shelf of ${point}: products in force that stand on it, at the prices noted there.`,
    noPoint: 'No point chosen',
    choosePoint: 'Take the prices of this point',
    noLabelPrice: 'no price on the label',
    emptyTitle: 'Nothing to print',
    emptyText: 'None of the chosen products is in force today.',
    back: 'Choose products again',
  },
  publicSheet: 'Product sheet (PDF)',
  paper: {
    kicker: 'OCOP PRODUCT',
    sheetTitle: (name) => `Product sheet: ${name}`,
    brochureTitle: 'OCOP products',
    priceListTitle: 'Price list of OCOP products',
    labelTitle: 'Shelf labels of OCOP products',
    count: products,
    stars: (n) => `OCOP, ${n} stars`,
    starsShort: (n) => `${n} stars`,
    producer: 'Producer',
    place: 'Made in',
    recognised: 'Recognised by',
    certificate: (number, day) => `Certificate No. ${number}${day === null ? '' : ` of ${day}`}`,
    decision: (number, day) => `Decision No. ${number}${day === null ? '' : ` of ${day}`}`,
    until: (day) => `valid until ${day}`,
    packs: 'Packs',
    price: 'Price',
    perUnit: (vnd, unit) => `${whole(vnd)}\u00a0₫ per ${packInEnglish(unit)}`,
    priceSources: {
      points: (day, _where, points, from) =>
        `seen at ${points} points of sale, ${from === day ? `on ${day}` : `from ${from} to ${day}`}`,
      shelf: (day, where) => `seen at ${where} on ${day}`,
      'own-shelf': (day, where) => `on the shelf of ${where} on ${day}`,
      maker: (day) => `from the record of the product, last changed on ${day}`,
      report: (day) => `reported by the producer for the period to ${day}`,
    },
    rangePerUnit: (low, high, unit) => `${whole(low)} to ${whole(high)}\u00a0₫ per ${packInEnglish(unit)}`,
    old: (months) => `an old price, ${months} months`,
    day: dayInEnglish,
    pack: packInEnglish,
    unitName: unitInEnglish,
    noPrice: 'no price on record',
    unpriced: (n) => `No price on record of ${products(n)}`,
    priceNote:
      'A price is what was seen or reported on the day beside it and may differ in the shop. A range holds prices that an office saw or the maker asks itself, and those of shops that differ by less than half; prices further off, older than six months or objected to by the maker are left out.',
    columns: ['No.', 'Product, producer, packs', 'Stars', 'Price'],
    story: 'The story (in Vietnamese, in the producer’s words)',
    readOn: 'Scan the QR code to read on.',
    whereToBuy: 'Where to buy',
    scan: 'Scan to see and check',
    scanShort: 'Scan to check',
    noPhoto: 'No photograph yet',
    noCommune: 'Commune not known',
    validOn: (day) => `Valid as of ${day}`,
    version: (code) => `Print code ${code}`,
    watermark: 'TRAINING – NOT VALID',
    watermarkShort: 'TRAINING',
  },
};

export const sellingPaperProblems: typeof vietnameseProblems = {
  'selling-papers/not-valid-today': (d: Details) =>
    `No sheet of ${d['name']} is printed today: ${reasons[d['reason'] as keyof typeof reasons] ?? 'it is not in force'}. Papers hold products in force only.`,
  'selling-papers/too-many': (d: Details) =>
    `A paper has at most ${d['most']} products. Filter by commune or set, or tick fewer.`,
  'selling-papers/mark-products': () =>
    'This list comes from a search and may hold products of a similar name. Go back and tick each product to be printed.',
  'selling-papers/not-on-that-shelf': () =>
    'None of the chosen products stands on the shelf of this point. Choose another point, or none.',
  'selling-papers/one-product': () =>
    'A sheet is of one product. Go back and tick one, or choose the brochure of several products.',
  'selling-papers/too-many-labels': (d: Details) =>
    `A file has at most ${d['most']} labels. Ask for fewer labels of each product, or tick fewer products.`,
  'selling-papers/nothing-valid': () =>
    'None of the chosen products is in force today, so there is nothing to print. Go back and choose others.',
};
