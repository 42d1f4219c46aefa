// A million members of a thousand co-ops, the same every time: as lists with scenarios, and as the tables of docs/batch.md.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers below a bound, the same for the same seed. */
function chance(seed) {
  let state = BigInt(seed);
  const next = () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return state >> 33n;
  };
  return below => (next() << 31n | next()) % BigInt(below);
}

export const RULES = ['largest_remainder', 'floor_rest_to_reserve', 'floor_hundred_rest_to_social', 'half_up'];

/** How much members have, in hundredths: a bound of its own for each member, or few amounts, so that many remainders are equal. */
const WEIGHTS = {
  few: pick => [0n, 100000n, 200000n, 500000n][Number(pick(4))],
  spread: pick => pick(10n ** (1n + pick(11))),
  equal: () => 5000000n,
  sparse: pick => (pick(20) ? 0n : pick(10n ** 9n)),
  // Up to fifteen digits before the decimals, the most that a list may have.
  large: pick => pick(10n ** 17n),
};

/** Numbers as lists have them: with and without zeros before them, words before and after them. */
const FORMS = [k => `${k}`, k => `00${k}`, k => `A-${k}`, k => `A-0${k}`, k => `B${k}`, k => `KOP/2024/${k}`, k => `${k}-A`, k => `Ñ${k}`];

/** What a co-op shares, and by which columns of its list. */
const KINDS = [
  { country: 'ID', smallest: 100n, heads: ['Bobot'] },
  { country: 'MY', smallest: 1n, heads: ['Bobot'] },
  // Two pools; one by two columns together, one with a part of the basis that is not members'.
  { country: 'ID', smallest: 100n, heads: ['Simpanan Pokok', 'Simpanan Wajib', 'Pinjaman'], shares: true },
];

const amount = hundredths => `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;

/** Sizes that add up: a few of the co-ops are as small as can be, the largest has a seventh of all members. */
function sizes(coops, members) {
  const all = Array.from({ length: coops }, (_, rank) => 1 + (rank < coops - 20 ? Math.floor(members / 7.6 / (1 + rank)) : rank % 20));
  all[0] += members - all.reduce((sum, size) => sum + size, 0);
  return Array.from({ length: coops }, (_, at) => all[(at * 377 + 11) % coops]);
}

/** A scenario with what it shares: each pool with its amount, in hundredths, its basis, and what of that is not members'. */
function shared({ kind, rule, size, weigh }, pick) {
  const head = { version: 1, country: kind.country, rule_date: '2025-12-31' };
  if (!kind.shares) {
    // Up to fifteen digits before the decimals. The smallest co-ops have most, so that single parts have more digits than a double.
    const digits = BigInt(size > 20 ? 2 + Number(pick(14)) : 15), bound = 10n ** digits * (100n / kind.smallest);
    // By equal weights: whole units for each, and one for every second member.
    const units = weigh === WEIGHTS.equal ? BigInt(size) * (1n + pick(bound / BigInt(2 * size) + 1n)) + BigInt(size >> 1) : 1n + pick(bound - 1n);
    const whole = units * kind.smallest, pools = [{ pool: 'bobot', amount: whole, others: 0n, by: [0] }];
    return { scenario: { ...head, allocation: { amount: amount(whole), rounding: rule, members: [] } }, pools };
  }
  // Tenths are whole units: 3 and 7 of ten go into the pools.
  const tenth = (1n + pick(10n ** (2n + pick(12)))) * kind.smallest;
  // Where members have few amounts, what others have is one of them.
  const others = pick(4) ? (weigh === WEIGHTS.few ? 200000n : pick(10n ** (1n + pick(14)))) : 0n;
  const lines = [
    { purpose: 'capital_return', percent: '30', basis: [{ of: 'principal_contribution' }, { of: 'mandatory_contribution' }] },
    { purpose: 'patronage_refund', percent: '70', basis: [{ of: 'loan_principal', ...(others ? { non_members: amount(others) } : {}) }] },
  ];
  const pools = [{ pool: 'modal', amount: 3n * tenth, others: 0n, by: [0, 1] }, { pool: 'pinjaman', amount: 7n * tenth, others, by: [2] }];
  return { scenario: { ...head, sharing: { surplus: amount(10n * tenth), rounding: rule, lines } }, pools };
}

/** Member numbers, each once, in no order. */
function numbers(size, pick) {
  const all = Array.from({ length: size }, (_, at) => FORMS[at % FORMS.length](1 + Math.floor(at / FORMS.length)));
  for (let at = size - 1; at > 0; at--) {
    const other = Number(pick(at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/** Writes lists, scenarios and tables into a folder; gives the co-ops with their pools. */
export function write(folder, { coops, members, seed }) {
  const pick = chance(seed);
  const heads = { coop: 'coop,smallest', member: 'coop,member', basis: 'coop,basis,member,amount', pool: 'coop,pool,basis,amount,non_members,rule' };
  const tables = Object.fromEntries(Object.entries(heads).map(([name, head]) => {
    const file = openSync(join(folder, `${name}.csv`), 'w');
    writeSync(file, `${head}\n`);
    return [name, file];
  }));
  const all = sizes(coops, members).map((size, at) => {
    const coop = `K${String(at).padStart(4, '0')}`, rule = RULES[at % 4], weigh = Object.values(WEIGHTS)[Math.floor(at / 4) % 5];
    const kind = KINDS[Math.floor(at / 20) % 3], { scenario, pools } = shared({ kind, rule, size, weigh }, pick);
    const rows = numbers(size, pick).map(number => [number, kind.heads.map(() => weigh(pick))]);
    // Somebody has something of everything.
    rows[0][1] = rows[0][1].map(weight => weight || 100n);
    const inside = join(folder, coop);
    mkdirSync(inside);
    writeFileSync(join(inside, 'scenario.json'), JSON.stringify(scenario));
    const list = rows.map(([number, weights]) => `${number},Siti,${weights.map(amount).join(',')}\n`).join('');
    writeFileSync(join(inside, 'anggota.csv'), `No Anggota,Nama,${kind.heads.join(',')}\n${list}`);
    writeSync(tables.coop, `${coop},${kind.smallest}\n`);
    writeSync(tables.member, rows.map(([number]) => `${coop},${number}\n`).join(''));
    // Who has nothing of a basis has no row in it, or one of zero.
    const has = (place, weights) => weights[place] > 0n || place === 0;
    for (const { pool, amount: whole, others, by } of pools) {
      writeSync(tables.pool, `${coop},${pool},${pool},${whole},${others},${rule}\n`);
      for (const place of by) {
        const some = rows.filter(([, weights]) => has(place, weights));
        writeSync(tables.basis, some.map(([number, weights]) => `${coop},${pool},${number},${weights[place]}\n`).join(''));
      }
    }
    return { coop, size, rule, kind, pools };
  });
  Object.values(tables).forEach(closeSync);
  return all;
}
