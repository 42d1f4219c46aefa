// The split in SQL of docs/batch.md, run as it stands there, against `hitung daftar`: every unit of every member.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { RULES, write } from './coops.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hitung = process.env.HITUNG ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/hitung');
const [views, refusals, split] = [...readFileSync(join(root, 'docs/batch.md'), 'utf8').matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, sql]) => sql);

let DuckDBInstance, missing = false;
try {
  ({ DuckDBInstance } = createRequire(`${root}.tools/duckdb/`)('@duckdb/node-api'));
} catch (error) {
  missing = `DuckDB is not installed: ${error.message.split('\n', 1)}`;
}
const withHitung = missing || (!existsSync(hitung) && `no ${hitung}: build it by cargo build --bin hitung`);

/** An engine in a folder that goes with the test. */
async function engine(t) {
  const folder = mkdtempSync(join(tmpdir(), 'kk-')), before = process.cwd();
  process.chdir(folder);
  const instance = await DuckDBInstance.create(':memory:'), connection = await instance.connect();
  t.after(() => {
    connection.closeSync();
    instance.closeSync();
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, run: sql => connection.run(sql), rows: async sql => (await connection.runAndReadAll(sql)).getRowsJS() };
}

/** `hitung daftar` for one co-op's folder: its exit code, and what it wrote. */
const shares = (folder, { country, heads }) => new Promise((done, fail) => {
  const weight = heads.length === 1 ? ['--columns', `weight=${heads[0]}`] : [];
  const words = ['daftar', '--list', join(folder, 'anggota.csv'), '--encoding', 'utf8', '--separator', 'comma', '--decimal', 'point', '--report', join(folder, 'laporan.json'), ...weight];
  const child = spawn(hitung, words, { stdio: ['pipe', 'pipe', 'inherit'] }), pieces = [];
  createReadStream(join(folder, 'scenario.json')).pipe(child.stdin);
  child.stdout.on('data', piece => pieces.push(piece));
  child.on('error', fail).on('close', code => done({ code, out: Buffer.concat(pieces).toString(), country }));
});

/** An amount of a list, in hundredths. */
const hundredths = cell => {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(cell) ?? assert.fail(`no amount: ${cell}`);
  return BigInt(whole + decimals.padEnd(2, '0'));
};

/** Every share of a co-op by pool and member number, as the command gives it. */
async function byCommand(folder, { coop, kind, pools }) {
  const { code, out } = await shares(join(folder, coop), kind);
  assert.equal(code, 0, `${coop}: ${out.slice(0, 500)}`);
  const all = new Map();
  for (const line of out.trimEnd().split('\n').slice(1)) {
    // The last column is the sum of the pools.
    const cells = line.trimEnd().split(','), paid = cells.slice(-1 - pools.length, -1);
    pools.forEach(({ pool }, place) => all.set(`${pool} ${cells[0]}`, hundredths(paid[place])));
  }
  return all;
}

test('a million members of a thousand co-ops get by SQL what `hitung daftar` gives them, to the last unit', { skip: withHitung, timeout: 900_000 }, async t => {
  const { folder, run, rows } = await engine(t);
  const begun = performance.now(), told = what => t.diagnostic(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const coops = write(folder, { coops: 1000, members: 1_000_000, seed: 20251231 });
  const types = { coop: 'VARCHAR', member: 'VARCHAR', basis: 'VARCHAR', pool: 'VARCHAR', rule: 'VARCHAR', smallest: 'BIGINT', amount: 'BIGINT', non_members: 'BIGINT' };
  for (const table of ['coop', 'member', 'basis', 'pool']) {
    const columns = readFileSync(join(folder, `${table}.csv`), 'utf8').split('\n', 1)[0].split(',');
    const typed = columns.map(column => `'${column}': '${types[column]}'`).join(', ');
    await run(`COPY (SELECT * FROM read_csv('${table}.csv', header = true, columns = {${typed}})) TO '${table}.parquet' (FORMAT parquet)`);
  }
  told('lists and tables are written after');
  await run(views);
  assert.deepEqual(await rows(refusals), []);
  await run(`COPY (${split}) TO 'hasil.parquet' (FORMAT parquet)`);
  await run("CREATE TABLE hasil AS SELECT coop, pool, member, CAST(paid AS BIGINT) AS paid FROM 'hasil.parquet' ORDER BY coop");
  told('split in SQL after');

  const seen = { members: 0, shares: 0, units: 0n };
  const next = [...coops].sort((one, other) => one.size - other.size);
  const compare = async () => {
    for (let one = next.pop(); one; one = next.pop()) {
      const [command, sql] = await Promise.all([byCommand(folder, one), rows(`SELECT pool, member, paid FROM hasil WHERE coop = '${one.coop}'`)]);
      assert.equal(command.size, one.size * one.pools.length, one.coop);
      assert.equal(sql.length, command.size, one.coop);
      for (const [pool, member, paid] of sql) {
        const other = command.get(`${pool} ${member}`);
        if (other !== paid) assert.fail(`${one.coop} ${one.rule} ${pool} ${member}: ${paid} by SQL, ${other} by hitung daftar`);
        command.delete(`${pool} ${member}`);
        seen.units += paid / one.kind.smallest;
      }
      assert.equal(command.size, 0, `${one.coop}: members that SQL leaves out`);
      seen.members += one.size;
      seen.shares += sql.length;
    }
  };
  // After a fault the others end with the co-op that they are at, before the engine is closed.
  const works = Array.from({ length: availableParallelism() }, () => compare().catch(fault => { next.length = 0; throw fault; }));
  const fault = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (fault) throw fault.reason;
  told(`${seen.members} members, ${seen.shares} shares and ${seen.units} units are the same after`);
  assert.equal(seen.members, 1_000_000);
  for (const rule of RULES) for (const country of ['ID', 'MY']) assert.ok(coops.some(one => one.rule === rule && one.kind.country === country));
});

/** One sound co-op. */
const SOUND = `CREATE TABLE coop (coop VARCHAR, smallest BIGINT); INSERT INTO coop VALUES ('K', 100);
CREATE TABLE member (coop VARCHAR, member VARCHAR); INSERT INTO member VALUES ('K', '9'), ('K', 'A-010');
CREATE TABLE basis (coop VARCHAR, basis VARCHAR, member VARCHAR, amount DECIMAL(38,0)); INSERT INTO basis VALUES ('K', 'modal', '9', 300), ('K', 'modal', '9', 200);
CREATE TABLE pool (coop VARCHAR, pool VARCHAR, basis VARCHAR, amount DECIMAL(38,0), non_members BIGINT, rule VARCHAR); INSERT INTO pool VALUES ('K', 'jasa', 'modal', 1000, 0, 'half_up');`;

test('what cannot be shared is named', { skip: missing }, async t => {
  const { run, rows } = await engine(t);
  await run(SOUND);
  assert.deepEqual(await rows(refusals), []);
  const faults = [
    ['UPDATE pool SET amount = 1001', [['K', 'jasa', 'parts_of_unit']]],
    ['UPDATE pool SET amount = -1000', [['K', 'jasa', 'negative']]],
    ['UPDATE pool SET non_members = -1', [['K', 'jasa', 'negative']]],
    ["INSERT INTO basis VALUES ('K', 'modal', 'A-010', -1)", [['K', 'modal', 'negative']]],
    ["UPDATE pool SET basis = 'usaha', non_members = 5", [['K', 'jasa', 'nobody_to_pay']]],
    ['UPDATE basis SET amount = 0', [['K', 'jasa', 'nobody_to_pay']]],
    ['INSERT INTO pool SELECT * FROM pool', [['K', 'jasa', 'duplicate_id']]],
    ["INSERT INTO member VALUES ('K', 'a-010')", [['K', 'a-010', 'duplicate_id']]],
    ["INSERT INTO member VALUES ('K', '')", [['K', '', 'no_number']]],
    ["INSERT INTO member VALUES ('K', ' 10')", [['K', ' 10', 'no_number']]],
    ["INSERT INTO basis VALUES ('K', 'modal', '09', 1)", [['K', '09', 'no_member']]],
    ["UPDATE coop SET coop = 'L'", [['K', 'jasa', 'no_coop']]],
    ["UPDATE coop SET smallest = 0", [['K', 'coop', 'no_smallest']]],
    ["INSERT INTO coop VALUES ('K', 1)", [['K', 'coop', 'duplicate_id']]],
    ["UPDATE pool SET rule = 'ceiling'", [['K', 'jasa', 'no_rule']]],
    ['UPDATE pool SET rule = NULL', [['K', 'jasa', 'no_rule']]],
    ['UPDATE pool SET non_members = NULL', [['K', 'jasa', 'empty']]],
    ['UPDATE basis SET amount = NULL', [['K', 'modal', 'empty'], ['K', 'jasa', 'nobody_to_pay']]],
  ];
  for (const [fault, named] of faults) {
    await run('BEGIN');
    await run(fault);
    const found = await rows(refusals), plain = all => all.map(String).sort();
    assert.deepEqual(plain([...new Set(found.map(String))]), plain(named), fault);
    await run('ROLLBACK');
  }
});

test('a product beyond 38 digits stops the engine; just below it the parts are exact', { skip: missing }, async t => {
  const { run, rows } = await engine(t);
  await run(SOUND);
  await run(`UPDATE basis SET amount = ${10n ** 19n}; UPDATE pool SET amount = ${10n ** 19n - 100n}; INSERT INTO basis VALUES ('K', 'modal', 'A-010', 1)`);
  await assert.rejects(rows(split), /Overflow/);
  // 4.9 × 10^37 in all, of which a double has but 16 digits.
  const [pool, nine] = [7n * 10n ** 18n, 7n * 10n ** 18n - 3n];
  await run(`DELETE FROM basis; INSERT INTO basis VALUES ('K', 'modal', '9', ${nine}), ('K', 'modal', 'A-010', 3); UPDATE pool SET amount = ${pool}, rule = 'largest_remainder'`);
  await run('UPDATE coop SET smallest = 1');
  const paid = new Map((await rows(`SELECT member, CAST(paid AS VARCHAR) FROM (${split}) AS hasil`)));
  assert.deepEqual(paid, new Map([['9', String(nine)], ['A-010', '3']]));
});

test('the SQL keeps to what DuckDB, Spark SQL and Trino have in common', () => {
  const common = new Set(['AS', 'CAST', 'COALESCE', 'COUNT', 'DECIMAL', 'FROM', 'IN', 'LENGTH', 'LOWER', 'MOD', 'NULLIF', 'OVER', 'REGEXP_REPLACE', 'ROW_NUMBER', 'SUBSTRING', 'SUM', 'TRIM', 'USING']);
  for (const sql of [refusals, split]) {
    assert.deepEqual([...sql.matchAll(/\b([A-Z_]+) ?\(/g)].map(([, name]) => name).filter(name => !common.has(name)), []);
    assert.doesNotMatch(sql.replace(/--.*/g, ''), /\/\/|::|%|\\|"|\b(QUALIFY|HUGEINT|EXCLUDE|ASOF|DOUBLE)\b/i);
  }
});
