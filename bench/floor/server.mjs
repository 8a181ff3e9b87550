// The bare floor: the least program that still gives the right answers of the workload. No framework, no checks of rights,
// no history. PostgreSQL finishes the JSON, statements are prepared by name, one text for each combination of filters.

import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { verifyPage } from './certificates.mjs';
import { importRegister } from './import.mjs';
import { BY_CODE, BY_TOKEN, CREATE, EXPORT, REPORT, searchStatement } from './statements.mjs';
import { writeSheet } from './workbook.mjs';

const asText = (value) => value;
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 8,
  types: { getTypeParser: () => asText },
});

const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => escaped[sign]);

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
const json = (response, status, body) => send(response, status, 'application/json; charset=utf-8', body);

async function search(url, response) {
  const { rows } = await pool.query(searchStatement(url.searchParams));
  json(response, 200, rows[0].answer);
}

async function one(code, asPage, response) {
  const { rows } = await pool.query({ name: 'one', text: BY_CODE, values: [code] });
  if (rows.length === 0) return json(response, 404, '{"code":"not-held"}');
  if (!asPage) return json(response, 200, rows[0].answer);
  const p = JSON.parse(rows[0].answer);
  const facts = Object.entries(p)
    .filter(([, value]) => value !== null && typeof value !== 'object')
    .map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`)
    .join('');
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${html(p.name)}</title></head><body><main><h1>${html(p.name)}</h1><p>${html(p.producer.name)}, ${html(p.commune.name)}, ${html(p.province.name)}</p><dl>${facts}</dl></main></body></html>`;
  send(response, 200, 'text/html; charset=utf-8', page);
}

async function certificate(token, response) {
  const { rows } = await pool.query({ name: 'certificate', text: BY_TOKEN, values: [token] });
  if (rows.length === 0) return json(response, 404, '{"code":"not-held"}');
  send(response, 200, 'text/html; charset=utf-8', verifyPage(JSON.parse(rows[0].answer), html));
}

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

async function create(request, response) {
  const input = JSON.parse((await bodyOf(request)).toString());
  const wrong = [];
  if (typeof input.name !== 'string' || input.name.trim() === '' || input.name.length > 300) wrong.push('name');
  if (!/^C[\w-]+$/.test(input.producerCode ?? '')) wrong.push('producerCode');
  if (!(Number(input.setNumber) >= 1 && Number(input.setNumber) <= 26)) wrong.push('setNumber');
  if (!/^\d{1,12}$/.test(input.priceVnd ?? '')) wrong.push('priceVnd');
  if (wrong.length > 0) return json(response, 422, JSON.stringify({ fields: wrong }));
  const id = randomUUID();
  const code = `S${id.slice(0, 13)}`;
  const values = [id, code, id, input.name.trim(), fold(input.name.trim()), input.setNumber, input.priceVnd];
  const { rowCount } = await pool.query({ name: 'create', text: CREATE, values: [...values, input.producerCode] });
  if (rowCount === 0) return json(response, 422, '{"fields":["producerCode"]}');
  return json(response, 200, JSON.stringify({ code }));
}

async function exportProvince(province, response) {
  const { rows } = await pool.query({ text: EXPORT, values: [province], rowMode: 'array' });
  const body = writeSheet(rows);
  response.writeHead(200, {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Length': body.length,
  });
  response.end(body);
}

async function report(response) {
  const { rows } = await pool.query({ name: 'report', text: REPORT });
  json(response, 200, rows[0].answer);
}

const server = createServer(async (request, response) => {
  try {
    const url = new URL(request.url, 'http://127.0.0.1');
    const found = /^\/product\/([\w-]+)(\.json)?$/.exec(url.pathname);
    if (found !== null) await one(found[1], found[2] === undefined, response);
    else if (url.pathname.startsWith('/v/')) await certificate(url.pathname.slice(3), response);
    else if (url.pathname === '/search') await search(url, response);
    else if (url.pathname === '/report') await report(response);
    else if (url.pathname === '/create') await create(request, response);
    else if (url.pathname === '/import') {
      json(response, 200, JSON.stringify(await importRegister(pool, await bodyOf(request), fold)));
    } else if (url.pathname === '/export') await exportProvince(url.searchParams.get('province'), response);
    else json(response, 404, '{}');
  } catch (error) {
    json(response, 500, JSON.stringify({ error: error.message }));
  }
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`floor answers at http://127.0.0.1:${server.address().port}\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  pool.end();
});
